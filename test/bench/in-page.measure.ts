import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inject, test } from 'vitest';
import { startStage } from '../e2e/harness/start.ts';
import { makePage } from './make-page.mjs';

// What a page feels of Lede, in Chromium alone: the memory that stays in it, and the longest task on its thread.

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** About a million characters of HTML. */
function longPage(): string {
  let size = 1;
  while (makePage('plain', size).length < 1_000_000) size++;
  return makePage('plain', size);
}

test.skipIf(inject('browser') !== 'chromium')('memory kept and longest task', async () => {
  const { driver, server, end } = await startStage();
  try {
    const quiet = await driver.openTab(server.put('/story', makePage('plain', 1)));
    const session = await quiet.page.createCDPSession();
    const used = async (): Promise<number> => {
      for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await used();
    await quiet.openPopup();
    await quiet.closePopup();
    const kept = (await used()) - before;

    const html = longPage();
    const long = await driver.openTab(server.put('/long', html));
    await long.page.evaluate(() => {
      Reflect.set(globalThis, 'tasks', []);
      new PerformanceObserver((list) => Reflect.get(globalThis, 'tasks').push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    });
    await long.openPopup();
    await long.closePopup();
    // The browser tells of long tasks only after a while.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const longest = Number(await long.page.evaluate(() => Math.max(0, ...Reflect.get(globalThis, 'tasks'))));
    await long.page.evaluate(readFileSync(root('node_modules/@mozilla/readability/Readability.js'), 'utf8'));
    // Its first run, as Lede's was: nothing has been compiled yet.
    const bare = Number(await long.page.evaluate('{ const from = performance.now(); new Readability(document.cloneNode(true)).parse(); performance.now() - from }'));
    mkdirSync(root('out/bench'), { recursive: true });
    writeFileSync(root('out/bench/in-page.json'), JSON.stringify({ kept, longest, bare, characters: html.length }));
  } finally {
    await end();
  }
});
