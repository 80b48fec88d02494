import { setTimeout as pause } from 'node:timers/promises';
import type { Surface, Tab } from './driver.ts';

/** Asks again and again until something holds; says what was waited for where it never does. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>, seconds = 10): Promise<T> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    await pause(50);
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** The words of every element that a selector finds, white space folded. */
export const texts = (surface: Surface, selector: string): Promise<string[]> =>
  surface.run((root, wanted) => [...root.querySelectorAll(wanted)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()), selector);

/** Clicks an element for real: in its middle, after it was scrolled to. */
export async function click(surface: Surface, selector: string, index = 0): Promise<void> {
  const bring = (): Promise<{ x: number; y: number } | null> =>
    surface.run(
      (root, wanted, which) => {
        const element = root.querySelectorAll(wanted)[which];
        if (!element) return null;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return width === 0 ? null : { x: x + width / 2, y: y + height / 2 };
      },
      selector,
      index,
    );
  await until(`${selector} (${index})`, bring);
  // Not in the document: where a page may run no scripts, none of its clocks goes.
  await pause(80);
  const place = await until(`${selector} (${index})`, bring);
  await surface.clickAt(place.x, place.y);
}

/** A button by the words it says. */
export const button = (label: string): string => `button[aria-label="${label}"]`;

/** What is highlighted in the page, read as the page itself sees it. */
export const highlighted = (tab: Tab): Promise<string> =>
  tab.page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())).join('').replace(/\s+/g, ' ').trim());

export const waitForOverlay = (tab: Tab): Promise<Surface> =>
  until('the overlay, read', async () => {
    const overlay = await tab.overlay();
    if (overlay === null) return null;
    const busy = await overlay.run((root) => root.querySelector('.lede') === null || root.querySelector('.skeleton') !== null).catch(() => true);
    return busy ? null : overlay;
  });

export const waitForNoOverlay = (tab: Tab): Promise<true> => until('the overlay to close', async () => (await tab.overlay()) === null);
