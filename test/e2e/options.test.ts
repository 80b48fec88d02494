import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from './fixtures.ts';
import { click, texts, until, waitForOverlay } from './harness/acts.ts';
import type { Surface } from './harness/driver.ts';
import { startStage, type Stage } from './harness/start.ts';
import { notOfTheBrowser } from './harness/strays.ts';

const chosen = (options: Surface, name: string): Promise<readonly string[]> =>
  options.run((root, group) => [...root.querySelectorAll<HTMLInputElement>(`input[name=${group}]`)].filter(({ checked }) => checked).map(({ value }) => value), name);

describe('the extension', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.end());

  it('holds four permissions and no site', async () => {
    expect(await stage.driver.permissions()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  });

  it('is installed without any warning', async () => {
    expect(await stage.driver.warnings()).toEqual([]);
  });

  it('was given its keys by the browser', async () => {
    expect(Object.values(await stage.driver.shortcuts()).filter((keys) => keys !== '')).toHaveLength(2);
  });

  it('requests nothing from anywhere: only the page itself is asked for', async () => {
    const address = stage.server.put('/night-trains', fixture('night-trains'));
    const tab = await stage.driver.openTab(address);
    const before = stage.server.requests().length;
    const popup = await tab.openPopup();
    await click(popup, '.copy-button');
    await click(popup, '.point-number');
    await tab.closePopup();
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    await click(overlay, '.point-number', 1);
    await click(overlay, '.copy-more');
    await stage.driver.openOptions();
    const asked = notOfTheBrowser(stage.server.requests().slice(before));
    expect(asked).toEqual([]);
    expect(stage.server.requests()).toContain(`GET ${address}`);
  });

  it('keeps what was set in the options through a restart', async () => {
    const options = await stage.driver.openOptions();
    expect(await chosen(options, 'points')).toEqual(['auto']);
    await click(options, 'input[name=points]', 1);
    await click(options, 'input[name=theme]', 2);
    await until('the choice', async () => (await chosen(options, 'points')).join() === '3' && (await chosen(options, 'theme')).join() === 'dark');
    await stage.driver.restart();
    const after = await stage.driver.openOptions();
    expect(await chosen(after, 'points')).toEqual(['3']);
    expect(await chosen(after, 'theme')).toEqual(['dark']);
    const tab = await stage.driver.openTab(stage.server.put('/glacier-survey', fixture('glacier-survey')));
    const popup = await tab.openPopup();
    expect(await texts(popup, '.point-number')).toEqual(['1', '2', '3']);
    expect(await popup.run((root) => root.querySelector('.panel')?.getAttribute('data-theme') ?? '')).toBe('dark');
    await tab.closePopup();
  });
});
