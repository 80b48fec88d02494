import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inject, test } from 'vitest';
import { startChromium } from '../e2e/harness/chromium.ts';
import { startFirefox } from '../e2e/harness/firefox.ts';
import { startPageServer } from '../e2e/harness/page-server.ts';
import { makePage } from './make-page.mjs';

// From a click on the toolbar button to the points on the screen, and to the first sight of a popup that holds one word.

/** Of each popup. */
const TURNS = 11;
/** So long the popup has to paint, in milliseconds. */
const PAUSE = 400;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the build; `empty` leaves the popup one word and no program. */
function extensionFor(browser: 'chromium' | 'firefox', empty: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-bench-'));
  cpSync(join(root, 'dist', browser === 'firefox' ? 'firefox' : 'chrome'), folder, { recursive: true });
  if (empty) writeFileSync(join(folder, 'popup/index.html'), '<!doctype html><title>Lede</title><p class="lede">Lede</p>');
  return folder;
}

/** When the last of the popup's largest text was painted, in milliseconds since 1970: the points are most of its text. */
const lastPaint = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      resolve(performance.timeOrigin + Math.max(...list.getEntries().map(({ startTime }) => startTime)));
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });

interface Started {
  readonly click: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A browser with one of the two popups, and a page in front of it. */
async function start(browser: 'chromium' | 'firefox', empty: boolean): Promise<Started> {
  const server = await startPageServer();
  const extension = extensionFor(browser, empty);
  const options = { proxyPort: server.port, headless: true, extension };
  const driver = browser === 'firefox' ? await startFirefox({ ...options, path: inject('firefox') }) : await startChromium({ ...options, path: inject('chromium') });
  const close = async (): Promise<void> => {
    await driver.close();
    await server.close();
    rmSync(extension, { recursive: true, force: true });
  };
  try {
    await driver.welcome();
    await driver.closeWelcome();
    const tab = await driver.openTab(server.put('/story', makePage('plain', 1)));
    const click = async (): Promise<number> => {
      const popup = await tab.openPopup();
      await pause(PAUSE);
      const took = Math.max(await popup.run(lastPaint), await tab.shownAt()) - tab.clickedAt();
      await tab.closePopup();
      return took;
    };
    return { click, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** In alternation: a machine that is busy for a while is so for both. */
test('clicks to points', async () => {
  const browser = inject('browser') === 'firefox' ? 'firefox' : 'chromium';
  const started: Started[] = [];
  const took: { readonly points: number[]; readonly empty: number[] } = { points: [], empty: [] };
  try {
    for (const empty of [false, true]) started.push(await start(browser, empty));
    const [points, empty] = started;
    for (let turn = 0; turn < TURNS; turn++) {
      if (points !== undefined) took.points.push(await points.click());
      if (empty !== undefined) took.empty.push(await empty.click());
    }
  } finally {
    for (const one of started) await one.close();
  }
  const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  mkdirSync(join(root, 'out/bench'), { recursive: true });
  writeFileSync(
    join(root, `out/bench/clicks-${browser}.json`),
    JSON.stringify({ points: middle(took.points), empty: middle(took.empty), quickest: { points: Math.min(...took.points), empty: Math.min(...took.empty) } }),
  );
});
