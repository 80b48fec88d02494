import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, harbourPoints } from './fixtures.ts';
import { click, texts, until, waitForOverlay } from './harness/acts.ts';
import type { Surface } from './harness/driver.ts';
import { startStage, type Stage } from './harness/start.ts';

const chosen = (options: Surface): Promise<readonly string[]> =>
  options.run((root) => [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => `${name}=${value}`).sort());

/** The browsers' own bound for `storage.sync`. */
const mostItems = 512;

describe('what is stored', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.end());
  const stored = async (): Promise<string> => JSON.stringify(await stage.driver.stored());

  it('may be broken: each value falls back by itself, and everything works', async () => {
    const usual = await chosen(await stage.driver.openOptions());
    await stage.driver.store({ version: 'seven', points: { toString: 5 }, theme: 'dark', copyFormat: ['markdown'], copyPeople: 'no', copyLinks: null, '': 1, constructor: 'x' });
    const options = await stage.driver.openOptions();
    expect(await chosen(options)).toEqual(usual.map((one) => one.replace('theme=auto', 'theme=dark')));
    const tab = await stage.driver.openTab(stage.server.put('/story', fixture('harbour-talks')));
    expect(await texts(await tab.openPopup(), '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
    await tab.pressOverlayKey();
    expect(await texts(await waitForOverlay(tab), '.point-text')).toEqual(harbourPoints);
  });

  it('by a newer version keeps its number and what is unknown, whatever is changed', async () => {
    await stage.driver.store({ version: 99, voice: 'low', theme: 'sepia', points: 'auto' });
    const options = await stage.driver.openOptions();
    expect(await chosen(options)).toContain('theme=auto');
    await click(options, 'input[name=points]', 2);
    await until('the change to be kept', async () => /"points":5/.test(await stored()));
    expect(await stored()).toMatch(/"voice":"low"/);
    expect(await stored()).toMatch(/"version":99/);
    expect(await stored()).toMatch(/"theme":"sepia"/);
  });

  it('may be as much as the browser takes: a setting that cannot be kept is said to be so', async () => {
    const sync: unknown = Reflect.get(Object(await stage.driver.stored()), 1);
    const room = mostItems - Object.keys(Object(sync)).length;
    await stage.driver.store(Object.fromEntries(Array.from({ length: room }, (_, index) => [`filler${index}`, 1])));
    const options = await stage.driver.openOptions();
    // The first box is for the details, of which nothing was stored yet.
    await click(options, '.tick input');
    await until('the word for it', async () => (await texts(options, '[role=alert]')).join('').includes('The browser could not keep this setting.'));
    expect(await stored()).not.toContain('copyDetail');
    const tab = await stage.driver.openTab(stage.server.put('/full', fixture('harbour-talks')));
    expect(await texts(await tab.openPopup(), '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
  });
});
