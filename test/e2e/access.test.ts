import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from './fixtures.ts';
import { click, waitForOverlay } from './harness/acts.ts';
import { startStage, type Stage } from './harness/start.ts';
import { violations } from './harness/violations.ts';

const picture = (stage: Stage, name: string): string => {
  const path = `out/${stage.driver.name}/${name}.png`;
  mkdirSync(dirname(path), { recursive: true });
  return path;
};

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s', (theme) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
    await stage.driver.setTheme(theme);
    stage.server.put('/harbour-talks', fixture('harbour-talks'));
  });
  afterAll(() => stage?.end());

  it('popup, with menu and evidence open', async () => {
    const tab = await stage.driver.openTab('http://news.test/harbour-talks');
    const popup = await tab.openPopup();
    await popup.picture(picture(stage, `popup-${theme}`));
    expect(await violations(popup)).toEqual([]);
    await click(popup, '.person-button');
    await click(popup, '.copy-more');
    await popup.picture(picture(stage, `popup-open-${theme}`));
    expect(await violations(popup)).toEqual([]);
    await tab.closePopup();
  });

  it('overlay', async () => {
    const tab = await stage.driver.openTab('http://news.test/harbour-talks');
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    await overlay.picture(picture(stage, `overlay-${theme}`));
    expect(await violations(overlay)).toEqual([]);
  });

  it('options', async () => {
    const options = await stage.driver.openOptions();
    await options.picture(picture(stage, `options-${theme}`));
    expect(await violations(options)).toEqual([]);
  });
});
