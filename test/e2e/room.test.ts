import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type PictureBrowser } from '../../scripts/gallery/open-browser.mjs';
import { serveGallery } from '../../scripts/gallery/serve-gallery.mjs';

// Every surface in all the room it may be given: a phone, a wide window, letters twice as large, long words, other
// scripts, the reader's own colours. The gallery shows them, as it does to be photographed.

/** What does not keep to its room: wider than the window, a target too small to hit, words cut off. */
const misfits = (): readonly string[] => {
  const host = document.documentElement.lastElementChild?.shadowRoot;
  const root = (host ?? document).querySelector('.lede');
  if (root === null) return ['nothing is drawn'];
  const name = (element: Element): string => `${element.localName}.${element.className.toString()} '${(element.textContent ?? '').trim().slice(0, 30)}'`;
  const isShown = (element: Element): boolean => element.closest('.unseen, [aria-hidden=true], svg') === null && element.checkVisibility();
  const shown = [...root.querySelectorAll('*')].filter(isShown);
  // Behind the overlay lies a page that keeps to no room.
  const page = host ? root : (document.scrollingElement ?? document.documentElement);
  const box = root.getBoundingClientRect();
  const wide = shown.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < box.left - 1 || right > box.right + 1);
  });
  const cut = shown.filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible');
  const targets = shown.filter((element) => element.matches('button, input, a, summary')).map((element) => element.closest('label') ?? element);
  const small = targets.filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width < 24 || height < 24;
  });
  return [
    ...(page.scrollWidth > page.clientWidth ? [`${page.scrollWidth} pixels in a width of ${page.clientWidth}`] : []),
    ...(box.left < 0 || box.right > innerWidth ? [`Lede stands from ${box.left} to ${box.right}`] : []),
    ...wide.map((element) => `sticks out: ${name(element)}`),
    ...cut.map((element) => `is cut off: ${name(element)}`),
    ...small.map((element) => `is small: ${name(element)}`),
  ];
};

const languages = ['en', 'de', 'ar', 'he', 'ja'] as const;
const surfaces = ['popup', 'overlay', 'options'] as const;

describe('the surfaces', () => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let browser: PictureBrowser;
  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await openBrowser(inject('browser'));
    await browser.stand({ theme: 'light', forced: false });
  });
  afterAll(async () => {
    await browser?.close();
    gallery?.close();
  });
  const open = async (query: string, width = 440) => {
    const { page } = browser;
    await page.setViewport({ width, height: 700 });
    await page.goto(`${gallery.address}?${query}`, { waitUntil: 'load' });
    return page;
  };

  describe.each(surfaces)('%s', (surface) => {
    it.each(languages)('keeps to its room in %s, from 320 to 800 pixels, and with letters twice as large', async (language) => {
      const query = `surface=${surface}&locale=${language}&story=${language}&links`;
      for (const width of [320, 440, 560, 800]) {
        const page = await open(query, width);
        expect(await page.evaluate(misfits), `${width} pixels`).toEqual([]);
        await page.evaluate(() => {
          const root = document.documentElement.lastElementChild?.shadowRoot ?? document;
          for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
        });
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
        expect(await page.evaluate(misfits), `${width} pixels, unfolded`).toEqual([]);
      }
      const page = await open(query);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await page.evaluate(misfits), 'letters twice as large').toEqual([]);
    });

    it('has nothing that moves where the reader wants no motion', async () => {
      const page = await open(`surface=${surface}&state=loading`);
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
      const moving = await page.evaluate(() => {
        const root = document.documentElement.lastElementChild?.shadowRoot ?? document;
        return [...root.querySelectorAll('.lede, .lede *')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration);
        }).length;
      });
      expect(moving).toBe(0);
    });
  });

  it.each(['light', 'dark'] as const)('tells on from off by more than a colour of ours where the reader has colours of their own: %s', async (theme) => {
    await browser.stand({ theme, forced: true });
    const page = await open('surface=popup&always');
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const drawn = (selector: string) =>
      page.evaluate((wanted) => {
        const element = document.querySelector(wanted);
        if (element === null) return wanted;
        const { borderColor, outlineStyle, textDecorationLine, backgroundColor } = getComputedStyle(element);
        return [borderColor, outlineStyle, textDecorationLine, backgroundColor].join();
      }, selector);
    expect(await drawn('.set-button[aria-pressed=true]')).not.toBe(await drawn('.set-button[aria-pressed=false]'));
    await page.click('.person-button');
    expect(await drawn('.person-button[aria-expanded=true] .person-name')).not.toBe(await drawn('.person-button[aria-expanded=false] .person-name'));
    expect(await drawn('.point-person[aria-pressed=true]')).not.toBe(await drawn('.copy-point'));
    const on = await drawn('.always .switch');
    await open('surface=popup');
    expect(await drawn('.always .switch')).not.toBe(on);
    await open('surface=options');
    expect(await drawn('.choice-option input:checked + span')).not.toBe(await drawn('.choice-option input:not(:checked) + span'));
  });
});
