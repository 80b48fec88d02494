import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMarked, markStyle, type Box } from '../bench/follow-link.mjs';
import { fixture, harbourPoints } from './fixtures.ts';
import { click, texts, until } from './harness/acts.ts';
import { startStage, type Stage } from './harness/start.ts';

// The links that are copied for the points, each followed in the browser.

/** Where words stand in the window, a box for each line: at their last place in the page. */
const boxesOf = (page: Page, words: string): Promise<readonly Box[]> =>
  page.evaluate((wanted) => {
    const squeeze = (text: string) => text.replace(/[\s\u00ad]/g, '');
    const places: { readonly node: Text; readonly offset: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('script, style')) continue;
      for (let offset = 0; offset < node.length; offset++) if (squeeze(node.data.charAt(offset)) !== '') places.push({ node, offset });
    }
    const start = places.map(({ node, offset }) => node.data.charAt(offset)).join('').lastIndexOf(squeeze(wanted));
    const [first, last] = [places[start], places[start + squeeze(wanted).length - 1]];
    if (start === -1 || !first || !last) return [];
    const range = new Range();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  }, words);

const [ferries, breakwater, fishing, museum, next] = harbourPoints;
/** Sentences that stand twice, one that is split over links and emphasis, one with the signs that part a link's pieces. */
const twice = fixture('harbour-talks')
  .replace('<article>', `<article><p>In brief: ${breakwater} ${fishing}</p>`)
  .replace(`<strong>1. ${ferries}</strong>`, '<strong>1. The <a href="/f">ferries</a> will <em>sail</em> again\n  from the first of May.</strong>')
  .replace(`4. ${museum}`, `4. The customs house (1901) becomes a museum - at last, it is said.`);

/** Pages, and the sentence that the link of each point must lead to. */
const pages: Readonly<Record<string, { readonly html: string; readonly sentences: readonly string[] }>> = {
  headings: { html: fixture('harbour-talks'), sentences: harbourPoints },
  twice: { html: twice, sentences: [ferries, breakwater, fishing, 'The customs house (1901) becomes a museum - at last, it is said.', next] },
  paragraphs: {
    html: fixture('six-numbered-paragraphs'),
    sentences: [
      'The two had a tour of the turning bridge before their talk.',
      'Varga also told Ek that the railway and the port share one task, and that they will finish it together.',
      'Varga said that the meeting was a “first step” towards a night train to the coast.',
      'Lena Varga, the head of the railway board, was thanked by Ek, who praised the “patience of the engineers”.',
      'Varga was sure that the tunnel would be dry by spring.',
      'Ek stressed that the town will keep its promise to the fishermen.',
    ],
  },
  arabic: {
    html: fixture('numbered-right-to-left'),
    sentences: [
      'تبدأ الأعمال في مطلع أيار من الجهة الشمالية',
      'تدفع الدولة ثلثي كلفة الترميم',
      'ينتقل التجار إلى خيام في ساحة الميناء',
      'يعود السوق كما كان قبل شتاء العام المقبل',
    ],
  },
  box: {
    html: fixture('night-trains'),
    sentences: [
      'Two trains a night will link Ostbruck and Port Aldo from December.',
      'The sleeping cars were built in 1998 and have been fitted out anew.',
      'A bed costs between 49 and 120 crowns, bedding included.',
    ],
  },
};

describe('the links to the points', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.end());

  const copyLinks = async (address: string): Promise<readonly string[]> => {
    const tab = await stage.driver.openTab(address);
    const popup = await tab.openPopup();
    await click(popup, '.copy-more');
    await until('links in the preview', async () => {
      const [preview = ''] = await texts(popup, '.preview');
      if (preview.includes('#:~:text=')) return true;
      await click(popup, '.ticks .tick:last-child');
      return false;
    });
    await click(popup, '.copy-button');
    await until('Copied said aloud', async () => (await texts(popup, '[role=status].unseen')).includes('Copied'));
    await tab.closePopup();
    const { text } = await stage.driver.readClipboard();
    return text.match(/http\S+#:~:text=\S+/g) ?? [];
  };

  it.each(Object.keys(pages))('lead to their sentences and to nothing else: %s', async (name) => {
    const { html, sentences } = pages[name] ?? { html: '', sentences: [] };
    const links = await copyLinks(stage.server.put(`/links-${name}`, html.replace(/<link rel="canonical"[^>]*>/, '')));
    expect(links).toHaveLength(sentences.length);
    // Firefox paints the same mark, but its pictures are scaled.
    if (stage.driver.name !== 'chromium') return;
    const counter = await stage.driver.openTab('http://news.test/none');
    stage.server.put(`/links-${name}`, html.replace('</head>', `<style>${markStyle}</style></head>`));
    for (const [index, sentence] of sentences.entries()) {
      const { page } = await stage.driver.openTab(links[index] ?? '');
      expect(await isMarked(page, counter.page, () => boxesOf(page, sentence)), `${links[index]} leads to '${sentence}'`).toBe(true);
      // The test can tell one sentence from another.
      const other = sentences[(index + 1) % sentences.length] ?? '';
      if (index === 0) expect(await isMarked(page, counter.page, () => boxesOf(page, other))).toBe(false);
      await page.close();
    }
  });

  it('are left out where a sentence stands twice and nothing around tells its places apart', async () => {
    const again = `<p><strong>2. ${breakwater}</strong></p>`;
    const html = fixture('harbour-talks').replace(again, `${again}${again}`).replace(/<link rel="canonical"[^>]*>/, '');
    const links = await copyLinks(stage.server.put('/links-same', html));
    expect(links.length).toBeGreaterThanOrEqual(4);
    expect(links.filter((link) => decodeURIComponent(link).endsWith(`=${breakwater}`))).toEqual([]);
  });
});
