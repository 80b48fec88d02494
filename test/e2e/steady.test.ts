import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fixture } from './fixtures.ts';
import { click, texts, until } from './harness/acts.ts';
import { watchingHeights } from './harness/altered-build.ts';
import type { Surface } from './harness/driver.ts';
import { startStage, type Stage } from './harness/start.ts';

// What the eye has found stays where it is.

/** The heights that the popup took from its first frame to now. */
const heights = async (popup: Surface): Promise<readonly number[]> => {
  await popup.run(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const seen = await popup.run(() => document.documentElement.dataset['heights'] ?? '');
  return seen.split(' ').map(Number);
};

/** Sum of all layout shifts since the popup opened; where a shift followed a click it counts too. */
const shifts = (popup: Surface): Promise<number> =>
  popup.run(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

describe('the popup', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ change: watchingHeights });
  });
  afterAll(() => stage?.end());

  it.each(['harbour-talks', 'glacier-survey', 'numbered-right-to-left', 'highlights-label-en', 'front-page'])('changes its height at most once on %s', async (page) => {
    const tab = await stage.driver.openTab(stage.server.put(`/${page}`, fixture(page)));
    const popup = await tab.openPopup();
    const seen = await heights(popup);
    expect(seen.at(-1)).toBeGreaterThanOrEqual(320);
    expect(seen.length, `heights ${seen.join(', ')}`).toBeLessThanOrEqual(2);
    await tab.closePopup();
  });

  // Only Chromium says what has shifted.
  it.skipIf(inject('browser') !== 'chromium')('shifts nothing while it loads, nor where a word changes', async () => {
    for (const page of ['harbour-talks', 'glacier-survey', 'highlights-label-en', 'front-page']) {
      const tab = await stage.driver.openTab(stage.server.put(`/${page}`, fixture(page)));
      const popup = await tab.openPopup();
      expect(await shifts(popup), page).toBe(0);
      if (page !== 'front-page') {
        await click(popup, '.copy-button');
        await until('Copied said aloud', async () => (await texts(popup, '[role=status].unseen')).includes('Copied'));
        expect(await shifts(popup), `${page}, copied`).toBe(0);
      }
      // What counts can count: a line pushed in at the top shifts what stands under it.
      await popup.run((root) => root.querySelector('.panel-body')?.prepend(Object.assign(root.querySelector('p')?.cloneNode() ?? '', { textContent: 'A line' })));
      expect(await shifts(popup), `${page}, pushed`).toBeGreaterThan(0);
      await tab.closePopup();
    }
  });
});
