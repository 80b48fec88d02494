import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject, test } from 'vitest';
import { startChromium } from '../e2e/harness/chromium.ts';
import type { Driver } from '../e2e/harness/driver.ts';
import { startFirefox } from '../e2e/harness/firefox.ts';
import { startPageServer } from '../e2e/harness/page-server.ts';
import { makePage } from './make-page.mjs';

// From a click on the toolbar button to the points on the screen, and to the first sight of a popup that holds one word.

const TURNS = 7;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the build; `empty` leaves the popup one word and no program. */
function extensionFor(browser: string, empty: boolean): string {
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

async function measure(driver: Driver, url: string): Promise<number[]> {
  const tab = await driver.openTab(url);
  const took: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const popup = await tab.openPopup();
    await new Promise((resolve) => setTimeout(resolve, 300));
    took.push(Math.max(await popup.run(lastPaint), await tab.shownAt()) - tab.clickedAt());
    await tab.closePopup();
  }
  return took.sort((a, b) => a - b);
}

test('clicks to points', async () => {
  const browser = inject('browser');
  const found: Record<string, number> = {};
  for (const what of ['points', 'empty']) {
    const server = await startPageServer();
    const extension = extensionFor(browser, what === 'empty');
    const options = { proxyPort: server.port, headless: true, extension };
    const driver = browser === 'firefox' ? await startFirefox({ ...options, path: inject('firefox') }) : await startChromium({ ...options, path: inject('chromium') });
    try {
      await driver.welcome();
      await driver.closeWelcome();
      const took = await measure(driver, server.put('/story', makePage('plain', 1)));
      found[what] = took[Math.floor(took.length / 2)] ?? Number.NaN;
    } finally {
      await driver.close();
      await server.close();
      rmSync(extension, { recursive: true, force: true });
    }
  }
  mkdirSync(join(root, 'out/bench'), { recursive: true });
  writeFileSync(join(root, `out/bench/clicks-${browser}.json`), JSON.stringify(found));
});
