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

  it('opens the evidence for a role and for the other forms of a name', async () => {
    const tab = await stage.driver.openTab(address);
    const popup = await tab.openPopup();
    // A point shows its people; one of them picked there opens here.
    await click(popup, '.point:nth-child(4) .point-person');
    expect(await texts(popup, '.person-button[aria-expanded=true] .person-name')).toEqual(['Henrik Dahlgaard']);
    expect(await texts(popup, '.filter > span')).toEqual(['Points that name Henrik Dahlgaard', '2 of 5']);
    expect((await texts(popup, '.evidence .quote')).join(' ')).toContain('met Harbour Minister Henrik Dahlgaard in Varnholm');
    await click(popup, '.evidence .link-button');
    await until('the sentence of the role', async () => (await highlighted(tab)).includes('Harbour Minister Henrik Dahlgaard'));
    expect(await texts(popup, '.alias')).toEqual(['Dahlgaard']);
    await click(popup, '.alias');
    await until('the shorter name', async () => (await highlighted(tab)) === 'Dahlgaard');
    await click(popup, '.filter .link-button');
    expect(await texts(popup, '.point-number')).toEqual(['1', '2', '3', '4', '5']);
    await tab.closePopup();
  });

  const walled = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script></head>';
  it.each([
    ['numbered-paragraphs-strong', (html: string) => html, /^\d of \d points, numbered by the author$/],
    ['numbered-one-missing', (html: string) => html, /^\d of \d points, numbered by the author ·\s*point \d is not on this page$/],
    ['night-trains', (html: string) => html, /^the publisher’s 3 highlights$/],
    ['glacier-survey', (html: string) => html, /^\d sentences chosen by Lede$/],
    ['glacier-survey', (html: string) => html.replace('</head>', walled), /^\d sentences chosen by Lede ·\s*from the part this page shows you$/],
  ])('says where the points come from and whether they are whole: %s', async (page, edit, receipt) => {
    const tab = await stage.driver.openTab(stage.server.put(`/${page}`, edit(fixture(page))));
    const popup = await tab.openPopup();
    expect((await texts(popup, '.receipt > span')).join(' · ')).toMatch(receipt);
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
