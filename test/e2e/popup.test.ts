import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, harbourPoints } from './fixtures.ts';
import { button, click, highlighted, texts, until, waitForOverlay } from './harness/acts.ts';
import { startStage, type Stage } from './harness/start.ts';

describe('the popup', () => {
  let stage: Stage;
  let address: string;
  beforeAll(async () => {
    stage = await startStage();
    address = stage.server.put('/harbour-talks', fixture('harbour-talks'));
  });
  afterAll(() => stage?.end());

  it('shows title, site, points and people of the page', async () => {
    const tab = await stage.driver.openTab(address);
    const popup = await tab.openPopup();
    expect(await texts(popup, '.story-title')).toEqual(['Five takeaways from the harbour talks in Varnholm']);
    expect(await texts(popup, '.dateline-site')).toEqual(['The Coastal Courier']);
    expect(await texts(popup, '.point-number')).toEqual(['1', '2', '3', '4', '5']);
    expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
    expect(await texts(popup, '.receipt')).toEqual(['5 of 5 points, numbered by the author']);
    expect((await texts(popup, '.person-name')).sort()).toEqual(['Henrik Dahlgaard', 'Ines Carvalho', 'Marta Oyelaran']);
    expect(await texts(popup, '.person-role')).toContain('president of Norland');
    // As wide as it was made, whatever room the browser gave it at first, and no scroll bar of the window's.
    const { body, inner, beyond } = await popup.run(() => ({
      body: document.body.getBoundingClientRect().width,
      inner: innerWidth,
      beyond: document.documentElement.scrollHeight - innerHeight,
    }));
    expect(beyond).toBe(0);
    expect(body).toBe(400);
    expect(inner).toBe(400);
    await tab.closePopup();
  });

  it('scrolls to a point and highlights its sentence, and changes nothing in the page', async () => {
    const tab = await stage.driver.openTab(address);
    const before = await tab.page.evaluate(() => document.documentElement.outerHTML);
    const popup = await tab.openPopup();
    await click(popup, button('Show point 4 on the page'));
    await until('the highlight', async () => (await highlighted(tab)) === 'The customs house becomes a museum.');
    expect(await tab.page.evaluate(() => scrollY)).toBeGreaterThan(200);
    const top = await tab.page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map((range) => (range instanceof Range ? range.getBoundingClientRect().top : -1))[0]);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(700);
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await tab.isPopupOpen()).toBe(true);
    await tab.closePopup();
  });

  it('filters the points by a person and steps through every mention', async () => {
    const tab = await stage.driver.openTab(address);
    const popup = await tab.openPopup();
    const names = await texts(popup, '.person-name');
    await click(popup, '.person-button', names.indexOf('Henrik Dahlgaard'));
    expect(await texts(popup, '.point-number')).toEqual(['1', '4']);
    await click(popup, button('Next mention'));
    await until('a highlighted name', async () => (await highlighted(tab)).includes('Dahlgaard'));
    expect(await texts(popup, '.stepper-count')).toEqual(['Mention 1 of 3']);
    await tab.closePopup();
  });

  it('opens the overlay and closes itself', async () => {
    const tab = await stage.driver.openTab(address);
    const popup = await tab.openPopup();
    await click(popup, button('Show on the page')).catch(() => {});
    const overlay = await waitForOverlay(tab);
    expect(await texts(overlay, '.point-text')).toEqual(harbourPoints);
    await until('the popup to close by itself', async () => !(await tab.isPopupOpen()));
  });
});
