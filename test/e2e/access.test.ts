import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from './fixtures.ts';
import { click, waitForOverlay } from './harness/acts.ts';
import type { Surface } from './harness/driver.ts';
import { startStage, type Stage } from './harness/start.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (root: Element, options: object) => Promise<{ readonly passes: readonly object[]; readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[] }>;
}
declare const axe: Axe;

/** What axe finds wrong: rule, element, reason. */
async function violations(surface: Surface): Promise<readonly string[]> {
  await surface.load(`${axeSource};globalThis.axe ??= axe;`);
  return surface.run(async (root) => {
    const target = root.querySelector('.lede');
    if (target === null) return ['nothing is drawn'];
    const { passes, violations: found } = await axe.run(target, {});
    if (passes.length < 5) return ['axe saw next to nothing'];
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
  });
}

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
