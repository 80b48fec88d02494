import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkPage } from './check-page.ts';
import type { HostilePage } from './hostile-page.ts';
import { isLong, made, named, numbers, Tally } from './run-of.ts';

/** jsdom parses by recursion: what is nested deeper it cannot even read. */
const deep = /nested (?:20,000|1,000) deep/;
/** And what is bigger takes it minutes. */
const biggest = 500_000;

const check = (tally: Tally, page: HostilePage): void => {
  const dom = new JSDOM(page.html, { url: 'https://news.test/story', ...(page.type ? { contentType: page.type } : {}) });
  tally.add(page, checkPage(dom.window.document, false));
  dom.window.close();
};

describe('in jsdom', () => {
  it('made pages are read, whatever is in them, and stay as they were', () => {
    const tally = new Tally();
    for (const number of numbers(isLong ? 10_000 : 100)) check(tally, made(number));
    tally.print('Made pages in jsdom');
    expect(tally.faults).toEqual([]);
  });

  it('so are the pages with a name', () => {
    const tally = new Tally();
    for (const page of named()) if (!deep.test(page.name) && page.html.length < biggest) check(tally, page);
    tally.print('Named pages in jsdom');
    expect(tally.faults).toEqual([]);
  });
});
