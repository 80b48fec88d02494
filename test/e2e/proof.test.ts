import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from './harness/acts.ts';
import { startStage, type Stage } from './harness/start.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

describe('the proof page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.end());

  it('says what the browser says: permissions held, the policy, the version, the keys', async () => {
    const options = await stage.driver.openOptions();
    expect((await texts(options, '.permission code')).toSorted()).toEqual(await stage.driver.permissions());
    expect(await texts(options, '.permission dd')).toHaveLength(4);
    const [policy, check] = await texts(options, '.code');
    expect(policy).toBe(read('manifest.json').content_security_policy.extension_pages);
    expect(policy).toContain("connect-src 'none'");
    expect(check).toContain('SHA256SUMS');
    expect((await texts(options, '.options-section')).join(' ')).toContain(`Version ${read('package.json').version}`);
    expect(await texts(options, '.site')).toEqual([]);
  });

  it('shows the keys that the browser took, which no peer holds', async () => {
    const options = await stage.driver.openOptions();
    const shown = (await texts(options, 'kbd')).slice(0, 2);
    const took = Object.values(await stage.driver.shortcuts());
    expect(took.toSorted()).toEqual(['Alt+Shift+K', 'Alt+Shift+L']);
    expect(shown.toSorted()).toEqual(took.toSorted());
  });
});
