import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, harbourPoints } from './fixtures.ts';
import { button, click, texts, until, waitForNoOverlay, waitForOverlay } from './harness/acts.ts';
import { startStage, type Stage } from './harness/start.ts';

describe('in a private window', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ isPrivate: true, keepWelcome: true });
  });
  afterAll(() => stage?.end());

  it('everything works, and nothing of it is kept', async () => {
    const before = await stage.driver.stored();
    const tab = await stage.driver.openTab(stage.server.put('/story', fixture('harbour-talks')));
    const popup = await tab.openPopup();
    expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
    await click(popup, '.copy-button');
    await until('Copied said aloud', async () => (await texts(popup, '[role=status].unseen')).includes('Copied'));
    await tab.closePopup();
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    expect(await texts(overlay, '.point-text')).toEqual(harbourPoints);
    await click(overlay, '.point-number', 2);
    await click(overlay, button('Close'));
    await waitForNoOverlay(tab);
    expect(await stage.driver.stored()).toEqual(before);
  });
});
