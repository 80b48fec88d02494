import { afterEach, describe, expect, it } from 'vitest';
import { fixture, harbourPoints } from './fixtures.ts';
import { texts } from './harness/acts.ts';
import { deaf, withoutOwnCore } from './harness/altered-build.ts';
import { startStage, type Stage } from './harness/start.ts';

describe('the popup', () => {
  let stage: Stage;
  afterEach(() => stage?.end());
  const points = async (): Promise<string[]> => {
    stage.server.put('/story', fixture('harbour-talks'));
    return texts(await (await stage.driver.openTab('http://news.test/story')).openPopup(), '.point-text');
  };

  it('has the background summarize while that is awake', async () => {
    stage = await startStage({ change: withoutOwnCore });
    expect(await points()).toEqual(harbourPoints);
  });

  it('summarizes by itself while the background sleeps', async () => {
    stage = await startStage();
    await stage.driver.stopBackground();
    expect(await points()).toEqual(harbourPoints);
  });

  it('summarizes by itself where the background answers nobody', async () => {
    stage = await startStage({ change: deaf });
    expect(await points()).toEqual(harbourPoints);
  });
});
