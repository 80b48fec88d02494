import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, harbourPoints } from './fixtures.ts';
import { button, click, highlighted, texts, until, waitForOverlay } from './harness/acts.ts';
import { startStage, type Stage } from './harness/start.ts';

// The way from a point to its sentence, and back from the sentence that is being read to its point.

const [ferries, breakwater, fishing, museum, next] = harbourPoints;

/** The story's points, each written in a way that makes it hard to find. */
const hard = (html: string): string =>
  html
    .replace(ferries, 'The <a href="/ferries">fer<em>ries</em></a> will <b>sail</b> again <span>from\n the <i>first</i></span> of May.')
    .replace(breakwater, 'Nor&shy;land pays for the new break&shy;water.')
    .replace(fishing, 'Fishing rights stay as they are until 2030.<script>{ const text = document.currentScript.previousSibling; for (const at of [20, 9, 4]) text.splitText(at) }</script>')
    .replace(`<p><strong>4. ${museum}</strong></p>`, `<div><template shadowrootmode="open"><p><strong>4. ${museum}</strong></p></template></div>`);

describe('the map', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.end());

  it('finds a sentence split over links, emphasis, text nodes, soft hyphens, and in a shadow root', async () => {
    const tab = await stage.driver.openTab(stage.server.put('/hard', hard(fixture('harbour-talks'))));
    const before = await tab.page.evaluate(() => document.documentElement.outerHTML);
    const popup = await tab.openPopup();
    expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
    for (const [index, point] of harbourPoints.entries()) {
      await click(popup, '.point-number', index);
      await until(`point ${index + 1}`, async () => (await highlighted(tab)).replaceAll('\u00ad', '') === point);
    }
    expect(await texts(popup, '.gone')).toEqual([]);
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await tab.closePopup();
  });

  it('finds a sentence that came in after the page was read', async () => {
    const late = fixture('harbour-talks').replace('</body>', `<script>
      document.addEventListener('late', () => {
        const old = [...document.querySelectorAll('strong')].find((element) => element.textContent.startsWith('4.'));
        const fresh = document.createElement('p');
        fresh.textContent = old.textContent;
        old.parentElement.replaceWith(fresh);
      })</script></body>`);
    const tab = await stage.driver.openTab(stage.server.put('/late', late));
    const popup = await tab.openPopup();
    await click(popup, '.point-number', 3);
    await until('the fourth point', async () => (await highlighted(tab)) === museum);
    await tab.page.evaluate(() => document.dispatchEvent(new Event('late')));
    await click(popup, '.point-number', 4);
    await until('the fifth point', async () => (await highlighted(tab)) === next);
    await click(popup, '.point-number', 3);
    await until('the fourth point in its new place', async () => (await highlighted(tab)) === museum);
    await tab.closePopup();
  });

  it('says so when a sentence is gone, and marks nothing else', async () => {
    const tab = await stage.driver.openTab(stage.server.put('/gone', fixture('harbour-talks')));
    const popup = await tab.openPopup();
    await tab.page.evaluate(() => [...document.querySelectorAll('strong')].find((element) => element.textContent?.startsWith('2.'))?.remove());
    await click(popup, button('Show point 2 on the page'));
    await until('the word', async () => (await texts(popup, '.point:nth-child(2) .gone')).join() === 'These words are no longer on the page.');
    expect(await highlighted(tab)).toBe('');
    await click(popup, button('Show point 3 on the page'));
    await until('the third point', async () => (await highlighted(tab)) === fishing);
    expect(await texts(popup, '.gone')).toEqual([]);
    await tab.closePopup();
  });

  it('marks in the overlay the point that is being read, and shows where all of them lie', async () => {
    const tab = await stage.driver.openTab(stage.server.put('/read', fixture('harbour-talks').replace('</body>', '<div style="height: 2000px"></div></body>')));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    const current = () => texts(overlay, '.point[aria-current] .point-text');
    expect(await current()).toEqual([]);
    const readTo = (words: string) =>
      tab.page.evaluate((wanted) => {
        const found = [...document.querySelectorAll('strong')].find((element) => element.textContent?.includes(wanted));
        scrollTo({ top: (found?.getBoundingClientRect().top ?? 0) + scrollY - 100, behavior: 'instant' });
      }, words);
    await readTo(fishing);
    await until('the third point', async () => (await current()).join() === fishing);
    await readTo(breakwater);
    await until('the second point', async () => (await current()).join() === breakwater);
    const marks = await overlay.run((root) => [...root.querySelectorAll<HTMLElement>('.rail-mark')].map(({ style }) => Number.parseFloat(style.insetBlockStart)));
    expect(marks).toHaveLength(5);
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    expect(await overlay.run((root) => [...root.querySelectorAll('.rail-mark')].findIndex((mark) => mark.classList.contains('rail-active')))).toBe(1);
  });

  it('ends its mark on Escape and on the next click in the page', async () => {
    const tab = await stage.driver.openTab(stage.server.put('/read', fixture('harbour-talks')));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    await click(overlay, '.point-number');
    await until('the first point', async () => (await highlighted(tab)) === ferries);
    await tab.page.mouse.click(60, 500);
    await until('no mark', async () => (await highlighted(tab)) === '');
    await click(overlay, '.point-number', 1);
    await until('the second point', async () => (await highlighted(tab)) === breakwater);
    await tab.page.keyboard.press('Escape');
    await until('no mark', async () => (await highlighted(tab)) === '');
  });
});
