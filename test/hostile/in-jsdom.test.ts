import { setImmediate as nextTurn } from 'node:timers/promises';
import { runInThisContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleCheck } from './bundle-check.ts';
import type { HostilePage } from './hostile-page.ts';
import { isLong, made, named, numbers, Tally } from './run-of.ts';

/** jsdom parses by recursion: what is nested deeper it cannot even read. */
const deep = /nested (?:20,000|1,000) deep/;
/** And what is bigger takes it minutes: its look-ups cost in proportion to the page, each. Chromium is given them all. */
const biggest = 250_000;

/** What this process has worked: a machine that is busy with other things makes no page slow. */
const workingTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const check = async (tally: Tally, page: HostilePage): Promise<void> => {
  const dom = new JSDOM(page.html, { url: 'https://news.test/story', ...(page.type ? { contentType: page.type } : {}) });
  tally.add(page, globalThis.checkPage(dom.window.document, false, workingTime));
  // What jsdom holds of a window goes only once the event loop has turned: without this, 10,000 pages fill the memory.
  await nextTurn();
};

describe('in jsdom', () => {
  // As one script: between modules as the tests load them every call costs a look-up.
  beforeAll(async () => void runInThisContext(await bundleCheck()));

  it('made pages are read, whatever is in them, and stay as they were', async () => {
    const tally = new Tally('Made pages in jsdom');
    for (const number of numbers(isLong ? 10_000 : 100)) await check(tally, made(number));
    tally.print();
    expect(tally.faults).toEqual([]);
  });

  it('so are the pages with a name', async () => {
    const tally = new Tally('Named pages in jsdom');
    for (const page of named()) if (!deep.test(page.name) && page.html.length < biggest) await check(tally, page);
    tally.print();
    expect(tally.faults).toEqual([]);
  });
});
