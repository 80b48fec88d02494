import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, click, texts, until } from './harness/acts.ts';
import type { Surface } from './harness/driver.ts';
import { startStage, type Stage } from './harness/start.ts';
import { violations } from './harness/violations.ts';

const marked = (welcome: Surface): Promise<string[]> => texts(welcome, '.sample mark');

describe('the first-run page', () => {
  let stage: Stage;
  let welcome: Surface;
  beforeAll(async () => {
    stage = await startStage({ keepWelcome: true });
    welcome = await stage.driver.welcome();
  });
  afterAll(() => stage?.end());

  it('opens once after the installation', async () => {
    await pause(1000);
    expect(await stage.driver.countWelcomes()).toBe(1);
  });

  it('shows Lede at work: a point and a person lead to their words in the sample', async () => {
    expect(await texts(welcome, '.panel .point-number')).toEqual(['1', '2', '3']);
    expect(await marked(welcome)).toEqual([]);
    await click(welcome, '.panel .point-number', 2);
    await until('the third point', async () => (await marked(welcome)).join() === 'Bicycles travel free, and dogs pay half.');
    await click(welcome, '.panel .person-button');
    await click(welcome, button('Next mention'));
    await until('the person', async () => (await marked(welcome)).join() === 'Ada Lindqvist');
  });

  it('says the keys that the browser gave', async () => {
    const given = Object.values(await stage.driver.shortcuts()).filter((keys) => keys !== '');
    expect(given).toHaveLength(2);
    const said = await texts(welcome, '.keys kbd');
    for (const keys of given) expect(said).toContain(keys);
  });

  it('says how to keep the button, in this browser', async () => {
    const [way] = await texts(welcome, '.welcome-rest p');
    expect(way).toMatch(stage.driver.name === 'chromium' ? /^Click the puzzle piece/ : /^Lede’s button is in the toolbar/);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in the %s', async (theme) => {
    await stage.driver.setTheme(theme);
    mkdirSync(`out/${stage.driver.name}`, { recursive: true });
    await welcome.picture(`out/${stage.driver.name}/welcome-${theme}.png`);
    expect(await violations(welcome)).toEqual([]);
  });

  it('does not come back: not after an update, not after a restart', async () => {
    await stage.driver.closeWelcome();
    await stage.driver.updateExtension();
    await pause(2000);
    expect(await stage.driver.countWelcomes()).toBe(0);
    await stage.driver.restart();
    await pause(2000);
    expect(await stage.driver.countWelcomes()).toBe(0);
  });
});
