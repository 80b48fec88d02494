import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixture, harbourPoints } from './fixtures.ts';
import { button, click, highlighted, texts, until, waitForNoOverlay, waitForOverlay } from './harness/acts.ts';
import type { Surface, Tab } from './harness/driver.ts';
import { startStage, type Stage } from './harness/start.ts';

const story = fixture('harbour-talks');
/** An article that takes some time, so that something can happen meanwhile. */
const long = story.replace('</article>', `${Array.from({ length: 800 }, (_, index) => `<p>Pier ${index} had been closed by the harbour master, said Ines Carvalho, who had seen ${index} boats there in the winter.</p>`).join('')}</article>`);

/** What a surface says once it no longer says that it is reading: points, or a word on what happened. */
const outcome = async (surface: Surface): Promise<'points' | 'word'> =>
  until('an end of reading', async () => ((await texts(surface, '.point-text')).length > 0 ? 'points' : (await texts(surface, '.notice-title')).length > 0 ? 'word' : null), 40);

describe('whatever fails, the action ends or says what to do', () => {
  let stage: Stage;
  let errors: string[] = [];
  beforeAll(async () => {
    stage = await startStage();
    stage.server.put('/story', story);
    stage.server.put('/discarded', story);
    stage.server.put('/long', long);
    stage.server.put('/other', fixture('six-numbered-paragraphs'));
  });
  afterAll(() => stage?.end());
  beforeEach(() => {
    errors = [];
  });
  afterEach(() => {
    if (errors.length > 0) throw new Error(`Errors in the page: ${errors.join('; ')}`);
  });

  const open = async (path = '/story', options: { readonly inNewWindow?: boolean } = {}): Promise<Tab> => {
    const tab = await stage.driver.openTab(`http://news.test${path}`, options);
    tab.page.on('pageerror', (error) => errors.push(String(error)));
    tab.page.on('console', (message) => message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico') && errors.push(message.text()));
    return tab;
  };
  /** Gives Lede leave for the tab, as a click on its button does. */
  const grant = async (tab: Tab): Promise<void> => {
    await tab.openPopup();
    await tab.closePopup();
  };
  const close = async (tab: Tab): Promise<void> => {
    await click((await tab.overlay()) ?? (await waitForOverlay(tab)), button('Close'));
    await waitForNoOverlay(tab);
  };

  describe('the background was stopped', () => {
    it('before every step of the way', async () => {
      const tab = await open();
      await grant(tab);
      await tab.pressOverlayKey();
      const overlay = await waitForOverlay(tab);
      await stage.driver.stopBackground();
      await click(overlay, '.point-text span', 3);
      await until('the fourth point', async () => (await highlighted(tab)) === harbourPoints[3]);
      await stage.driver.stopBackground();
      await close(tab);
      await stage.driver.stopBackground();
      const popup = await tab.openPopup();
      await stage.driver.stopBackground();
      expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
      await click(popup, button('Show on the page'));
      expect(await texts(await waitForOverlay(tab), '.point-text')).toEqual(harbourPoints);
      await close(tab);
    });

    it.each([0, 100, 400])('%d ms after the overlay was called', async (after) => {
      const tab = await open('/long');
      await grant(tab);
      await click(await tab.openPopup(), button('Show on the page'));
      await pause(after);
      await stage.driver.stopBackground();
      const overlay = await until('the overlay', () => tab.overlay());
      expect(await outcome(overlay)).toBe('points');
      await close(tab);
    });
  });

  describe('the page went away', () => {
    it.each([0, 60, 250])('%d ms after the popup was called', async (after) => {
      const tab = await open('/long');
      const opening = tab.openPopup().catch(() => null);
      await pause(after);
      await tab.page.goto('http://news.test/other').catch(() => {});
      const popup = await opening;
      if (popup !== null && (await tab.isPopupOpen())) expect(['points', 'word']).toContain(await outcome(popup));
      await tab.closePopup().catch(() => {});
    });

    it('while the popup showed it: a click on a point says so', async () => {
      const tab = await open();
      const popup = await tab.openPopup();
      await tab.page.goto('http://news.test/other');
      if (await tab.isPopupOpen()) {
        await click(popup, '.point-number', 1);
        await until('a word', async () => (await texts(popup, '[role=alert], [role=status], .notice-title')).join('') !== '');
      }
      await tab.closePopup();
    });

    it('with its tab, and Lede works in the next', async () => {
      const gone = await open('/long');
      const opening = gone.openPopup().catch(() => null);
      await pause(100);
      await gone.page.close();
      await opening;
      const tab = await open();
      expect(await texts(await tab.openPopup(), '.point-text')).toEqual(harbourPoints);
      await tab.closePopup();
    });
  });

  it('a clipboard that is refused is said to be so', async (test) => {
    // In Firefox a test cannot take an extension's own page its clipboard.
    if (stage.driver.name === 'firefox') return test.skip();
    const tab = await open();
    const popup = await tab.openPopup();
    await popup.run(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await click(popup, '.copy-button');
    await until('the word for it', async () => (await texts(popup, '[role=alert]')).join('').includes('The browser did not allow copying. Try again.'));
    expect(await texts(popup, '[role=status].unseen')).not.toContain('Copied');
    await tab.closePopup();
  });

  it('ten quick commands leave one overlay or none, and it can be closed', async () => {
    const tab = await open();
    await grant(tab);
    await tab.page.bringToFront();
    await stage.driver.command(9);
    await pause(1500);
    expect(await tab.page.evaluate(() => document.querySelectorAll('[popover=manual]').length)).toBeLessThanOrEqual(1);
    if ((await tab.overlay()) === null) await stage.driver.command(1);
    expect(await texts(await waitForOverlay(tab), '.point-text')).toEqual(harbourPoints);
    await close(tab);
  });

  it('two windows, or two tabs, know nothing of each other', async () => {
    const here = await open();
    await here.pressOverlayKey();
    await waitForOverlay(here);
    const there = await open('/other', { inNewWindow: true });
    expect((await texts(await there.openPopup(), '.point-number')).length).toBe(6);
    await there.closePopup();
    await there.pressOverlayKey();
    expect((await texts(await waitForOverlay(there), '.point-number')).length).toBe(6);
    await close(there);
    await here.page.bringToFront();
    expect(await texts(await waitForOverlay(here), '.point-text')).toEqual(harbourPoints);
    await there.page.close();
  });

  it('an update under an open overlay leaves the reader one that works', async () => {
    const tab = await open();
    await tab.pressOverlayKey();
    const old = await waitForOverlay(tab);
    await stage.driver.updateExtension();
    // Firefox ends the old script at once, and with it all that it could say.
    if (stage.driver.name === 'chromium') await until('the word for it', async () => (await texts(old, '.notice-title')).join() === 'Lede has been updated');
    const popup = await until('the new popup', () => tab.openPopup().catch(() => null), 30);
    expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
    const overlays = () => tab.page.evaluate(() => document.querySelectorAll('[popover=manual]').length);
    await until('the old overlay to go', async () => (await overlays()) === 0);
    await tab.pressOverlayKey();
    expect(await texts(await waitForOverlay(tab), '.point-text')).toEqual(harbourPoints);
    expect(await overlays()).toBe(1);
    await close(tab);
  });

  it('switched off under an open overlay it says a plain word, and switched on again it works', async () => {
    const tab = await open();
    await tab.pressOverlayKey();
    const old = await waitForOverlay(tab);
    await stage.driver.setEnabled(false);
    // Firefox ends the script at once, and with it all that it could say; what the browser itself does for it still closes.
    if (stage.driver.name === 'chromium') {
      await until('the word for it', async () => (await texts(old, '.notice-title')).join() === 'Lede has been updated');
      await click(old, button('Close'));
      await waitForNoOverlay(tab);
    } else {
      await click(old, button('Close'));
      await until('the overlay to hide', () => tab.page.evaluate(() => document.querySelector('[popover=manual]:popover-open') === null));
    }
    await stage.driver.setEnabled(true);
    const popup = await until('the new popup', () => tab.openPopup().catch(() => null), 30);
    expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
  });

  it('a tab that was discarded is read anew', async () => {
    const tab = await open('/discarded');
    await tab.pressOverlayKey();
    await waitForOverlay(tab);
    const other = await open('/other');
    const back = await stage.driver.discard(tab);
    await until('the page to be there again', () => back.page.evaluate(() => document.readyState === 'complete' && document.querySelector('article') !== null && document.querySelector('[popover]') === null));
    expect(await texts(await back.openPopup(), '.point-text')).toEqual(harbourPoints);
    await back.closePopup();
    await other.page.close();
  });

  it('without a network everything works', async () => {
    const tab = await open();
    if (stage.driver.name === 'chromium') await tab.page.setOfflineMode(true);
    else await stage.server.close();
    expect(await texts(await tab.openPopup(), '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
    await tab.pressOverlayKey();
    expect(await texts(await waitForOverlay(tab), '.point-text')).toEqual(harbourPoints);
  });
});
