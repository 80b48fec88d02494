import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from './fixtures.ts';
import { click, waitForOverlay } from './harness/acts.ts';
import { inLanguage } from './harness/altered-build.ts';
import type { Surface } from './harness/driver.ts';
import { startStage, type Stage } from './harness/start.ts';
import { violations } from './harness/violations.ts';

const picture = (stage: Stage, name: string): string => {
  const path = `out/${stage.driver.name}/${name}.png`;
  mkdirSync(dirname(path), { recursive: true });
  return path;
};

const pages = ['harbour-talks', 'numbered-right-to-left'] as const;

describe.each(['en', 'ar', 'he'])('axe finds nothing in Lede in %s', (language) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ change: inLanguage(language) });
    for (const page of pages) stage.server.put(`/${page}`, fixture(page));
  });
  afterAll(() => stage?.end());

  const opened = async (page: string) => stage.driver.openTab(`http://news.test/${page}`);
  const directions = (surface: Surface) => surface.run((root) => ['.lede', '.story-title'].map((selector) => root.querySelector(selector)?.getAttribute('dir') ?? ''));
  const wanted = (page: string) => [language === 'en' ? 'ltr' : 'rtl', page === 'harbour-talks' ? 'ltr' : 'rtl'];

  describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
    beforeAll(() => stage.driver.setTheme(theme));

    it.each(pages)('popup on %s, with menu and evidence open', async (page) => {
      const tab = await opened(page);
      const popup = await tab.openPopup();
      expect(await directions(popup)).toEqual(wanted(page));
      await popup.picture(picture(stage, `popup-${language}-${page}-${theme}`));
      expect(await violations(popup)).toEqual([]);
      await click(popup, '.person-button');
      await click(popup, '.copy-more');
      await popup.picture(picture(stage, `popup-open-${language}-${page}-${theme}`));
      expect(await violations(popup)).toEqual([]);
      await tab.closePopup();
    });

    it.each(pages)('overlay on %s', async (page) => {
      const tab = await opened(page);
      await tab.pressOverlayKey();
      const overlay = await waitForOverlay(tab);
      expect(await directions(overlay)).toEqual(wanted(page));
      await overlay.picture(picture(stage, `overlay-${language}-${page}-${theme}`));
      expect(await violations(overlay)).toEqual([]);
    });

    it('options', async () => {
      const options = await stage.driver.openOptions();
      await options.picture(picture(stage, `options-${language}-${theme}`));
      expect(await violations(options)).toEqual([]);
    });
  });
});
