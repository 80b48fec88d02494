import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from './fixtures.ts';
import { click, texts, until, waitForNoOverlay, waitForOverlay } from './harness/acts.ts';
import { slowToKeep } from './harness/altered-build.ts';
import type { Surface, Tab } from './harness/driver.ts';
import { startStage, type Stage } from './harness/start.ts';

const site = 'http://news.test';
const talks = 'Five takeaways from the harbour talks in Varnholm';

/** After a start the background registers its script a moment later: a page that came too early is loaded again. */
const waitAcrossStart = (tab: Tab): Promise<Surface> =>
  until(
    'the overlay, by itself',
    async () => {
      const overlay = await until('the overlay', () => tab.overlay(), 10).catch(() => null);
      if (overlay === null) await tab.page.reload();
      return overlay;
    },
    100,
  );

/** As long as an overlay that opens by itself could take, and longer. */
const staysAway = async (tab: Tab): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) {
    await pause(500);
    expect(await tab.overlay()).toBeNull();
  }
};

const titleOf = async (overlay: Surface): Promise<string | undefined> => (await texts(overlay, '.story-title'))[0];

/** The page navigates by script: a new address at once, the new text somewhat later. */
const navigate = (tab: Tab, path: string, html: string): Promise<void> =>
  tab.page.evaluate(
    async (to, source) => {
      history.pushState(null, '', to);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const next = new DOMParser().parseFromString(source, 'text/html');
      document.title = next.title;
      document.body.replaceChildren(...next.body.childNodes);
    },
    path,
    html,
  );

describe('always on this site', () => {
  let stage: Stage;
  let closed: Tab;
  const open = (path: string, at = site): Promise<Tab> => stage.driver.openTab(at + path);
  const isSwitchedOn = async (popup: Surface): Promise<string | null> => popup.run((root) => root.querySelector('.always')?.getAttribute('aria-checked') ?? null);

  beforeAll(async () => {
    stage = await startStage({ mayAllow: [site], change: slowToKeep });
    for (const slug of ['harbour-talks', 'glacier-survey', 'night-trains']) stage.server.put(`/${slug}`, fixture(slug));
    stage.server.put('/', fixture('harbour-talks'));
    stage.server.put('/sports', fixture('front-page'));
  });
  afterAll(() => stage?.end());

  it('is off until it is asked for', async () => {
    await staysAway(await open('/harbour-talks'));
    expect(await stage.driver.permissions()).not.toContain(`${site}/*`);
  });

  it('is not offered in the overlay', async () => {
    const tab = await open('/harbour-talks');
    await tab.pressOverlayKey();
    expect(await texts(await waitForOverlay(tab), '.always')).toEqual([]);
  });

  it('is asked for in the popup, and the overlay opens at once; the focus stays in the page', async () => {
    const tab = await open('/harbour-talks');
    const popup = await tab.openPopup();
    expect(await texts(popup, '.always')).toEqual(['Always open on news.test']);
    expect(await isSwitchedOn(popup)).toBe('false');
    await click(popup, '.always');
    if (stage.driver.name === 'chromium') {
      await tab.closePopup();
      await stage.driver.allowSite(site);
    }
    const overlay = await waitForOverlay(tab);
    expect(await titleOf(overlay)).toBe(talks);
    expect(await tab.page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await stage.driver.permissions()).toContain(`${site}/*`);
  });

  it('opens by itself on the articles of that site', async () => {
    const tab = await open('/harbour-talks');
    expect(await titleOf(await waitForOverlay(tab))).toBe(talks);
    const popup = await tab.openPopup();
    expect(await isSwitchedOn(popup)).toBe('true');
    await tab.closePopup();
  });

  it('and nowhere else: no other site, no front page, no page without an article', async () => {
    await staysAway(await open('/harbour-talks', 'http://other.test'));
    await staysAway(await open('/'));
    await staysAway(await open('/sports'));
  });

  it('stays closed on a page where the reader closed it, in every tab, until a key calls it', async () => {
    closed = await open('/glacier-survey');
    await waitForOverlay(closed);
    await closed.page.bringToFront();
    await closed.page.keyboard.press('Escape');
    await waitForNoOverlay(closed);
    // The browser may still be keeping what it is asked about at once.
    await closed.page.reload();
    await staysAway(closed);
    await staysAway(await open('/glacier-survey'));
    await waitForOverlay(await open('/night-trains'));
    await closed.pressOverlayKey();
    await waitForOverlay(closed);
  });

  it('follows the page when it navigates by script: opens on articles, not where it was closed, and goes on the front page', async () => {
    const tab = await open('/sports');
    await navigate(tab, '/night-trains?from=sports', fixture('night-trains'));
    const overlay = await waitForOverlay(tab);
    const first = await titleOf(overlay);
    await navigate(tab, '/harbour-talks', fixture('harbour-talks'));
    await until('the next story in it', async () => (await titleOf(overlay)) === talks);
    expect(first).not.toBe(talks);
    await tab.page.bringToFront();
    await tab.page.keyboard.press('Escape');
    await waitForNoOverlay(tab);
    await navigate(tab, '/night-trains?from=talks', fixture('night-trains'));
    await waitForOverlay(tab);
    await navigate(tab, '/', fixture('front-page'));
    await waitForNoOverlay(tab);
    await navigate(tab, '/harbour-talks', fixture('harbour-talks'));
    await staysAway(tab);
  });

  it('keeps no list of sites', async () => {
    expect(JSON.stringify(await stage.driver.stored())).not.toContain('news.test');
  });

  // In Chromium the browser gives back what stands in the manifest when the extension loads: shown there is that the script is registered again.
  it('survives an update', async () => {
    const before = await open('/harbour-talks?before');
    await waitForOverlay(before);
    await stage.driver.updateExtension();
    await waitAcrossStart(await open('/harbour-talks?after'));
  });

  it('survives a restart of the browser', async () => {
    await stage.driver.restart();
    await waitAcrossStart(await open('/harbour-talks?restarted'));
    await staysAway(await open('/harbour-talks', 'http://other.test'));
  });

  it('is taken back in the browser’s own settings: even an open page that navigates stays free', async () => {
    const tab = await open('/sports');
    const options = await stage.driver.openOptions();
    expect(await texts(options, '.site > bdi')).toEqual([site]);
    await stage.driver.takeBackSite(site);
    await until('the site to go from the list', async () => (await texts(options, '.site > bdi')).length === 0);
    await navigate(tab, '/night-trains?taken', fixture('night-trains'));
    await staysAway(tab);
    await staysAway(await open('/harbour-talks?taken'));
    const popup = await (await open('/harbour-talks')).openPopup();
    expect(await isSwitchedOn(popup)).toBe('false');
  });

  it('given in the browser’s own settings while a front page is open, opens nothing there', async () => {
    const front = await open('/');
    await stage.driver.allowSite(site);
    await staysAway(front);
    await waitForOverlay(await open('/harbour-talks?given'));
  });

  it('is taken back in Lede', async (test) => {
    // What stands in the manifest no extension gives back: Chromium shows it in its settings alone.
    if (stage.driver.name === 'chromium') return test.skip();
    const options = await stage.driver.openOptions();
    await click(options, '.site .link-button');
    await until('the site to go from the list', async () => (await texts(options, '.site > bdi')).length === 0);
    expect(await stage.driver.permissions()).not.toContain(`${site}/*`);
    await staysAway(await open('/harbour-talks?back'));
    // And from the popup, there and back.
    const tab = await open('/night-trains');
    const popup = await tab.openPopup();
    await click(popup, '.always');
    await until('the site', async () => (await stage.driver.permissions()).includes(`${site}/*`));
    await click(popup, '.always');
    await until('no site', async () => !(await stage.driver.permissions()).includes(`${site}/*`));
    await tab.closePopup();
    await staysAway(await open('/harbour-talks?popup'));
  });

  it('is asked for in the options, by an address', async (test) => {
    // Chromium's prompt is never answered without a display.
    if (stage.driver.name === 'chromium') return test.skip();
    const options = await stage.driver.openOptions();
    await options.run((root) => root.querySelector<HTMLInputElement>('.site-input')?.focus());
    for (const key of `${site}/some/story`) await options.press(key);
    await click(options, '.site-form [type=submit]');
    await until('the site in the list', async () => (await texts(options, '.site > bdi')).join() === site);
    await waitForOverlay(await open('/harbour-talks?typed'));
  });
});
