import { execFileSync } from 'node:child_process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCheck } from './bundle-check.ts';
import type { Outcome } from './check-page.ts';
import type { HostilePage } from './hostile-page.ts';
import { isLong, made, named, numbers, Tally } from './run-of.ts';

/** After a page of so many characters a new tab is taken. */
const isBig = 200_000;
/** More than this many times bare Readability's time is too much, over the whole run. */
const dearest = 3;

describe('in Chromium', () => {
  let browser: Browser;
  let script = '';
  beforeAll(async () => {
    script = await bundleCheck();
    const path = execFileSync('node', ['scripts/find-browser.mjs', 'chromium'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
    browser = await puppeteer.launch({ executablePath: path, headless: true, protocolTimeout: 600_000, args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'] });
  });
  afterAll(() => browser?.close());

  const openTab = async (): Promise<Page> => {
    const tab = await browser.newPage();
    await tab.evaluate(script);
    // The first page pays for what is set up once.
    await check(tab, { name: 'warm-up', html: '<p>Warm up. '.repeat(200) }, true);
    return tab;
  };
  const check = (tab: Page, { html, type, clobbers }: HostilePage, timed: boolean): Promise<Outcome> =>
    tab.evaluate(
      (source, kind, bareToo) => {
        const parser = new DOMParser();
        const unsafe: unknown = Reflect.get(Document, 'parseHTMLUnsafe');
        const parse = typeof unsafe === 'function' && kind === undefined ? (text: string): Document => unsafe.call(Document, text) : (text: string) => parser.parseFromString(text, kind ?? 'text/html');
        return globalThis.checkPage(parse(source), bareToo);
      },
      html,
      type,
      timed && clobbers !== true,
    );

  it('made pages are read, whatever is in them, and stay as they were', async () => {
    const tally = new Tally('Made pages in Chromium');
    let tab = await openTab();
    for (const number of numbers(isLong ? 10_000 : 300)) {
      if (number % 500 === 499) {
        await tab.close();
        tab = await openTab();
      }
      const page = made(number);
      tally.add(page, await check(tab, page, isLong));
    }
    await tab.close();
    tally.print();
    expect(tally.faults).toEqual([]);
    if (isLong) expect(tally.ratio).toBeLessThanOrEqual(dearest);
  });

  it('so are the pages with a name', async () => {
    const tally = new Tally('Named pages in Chromium');
    let tab = await openTab();
    for (const page of named()) {
      // Bare Readability takes minutes for some of them.
      tally.add(page, await check(tab, page, false));
      if (page.html.length < isBig) continue;
      await tab.close();
      tab = await openTab();
    }
    tally.print();
    expect(tally.faults).toEqual([]);
  });
});
