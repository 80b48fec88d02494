import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, harbourPoints } from './fixtures.ts';
import { button, click, highlighted, texts, until, waitForNoOverlay, waitForOverlay } from './harness/acts.ts';
import { startStage, type Stage } from './harness/start.ts';
import type { Surface } from './harness/driver.ts';

/** How the panel stands and looks, to be compared between pages. */
const looks = (overlay: Surface) =>
  overlay.run((root) => {
    const measure = (selector: string) => {
      const element = root.querySelector(selector);
      if (element === null) return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      const { fontSize, fontFamily, color, backgroundColor, lineHeight } = getComputedStyle(element);
      return { box: [x, y, width, height].map(Math.round), fontSize, fontFamily, color, backgroundColor, lineHeight };
    };
    return ['.panel', '.copy-button', '.story-title', '.point-number', '.point-text', '.person-name'].map(measure);
  });

describe('the overlay', () => {
  let stage: Stage;
  const put = (path: string, edit: (html: string) => string = (html) => html) => stage.server.put(path, edit(fixture('harbour-talks')));
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.end());

  it('opens by its key and closes by Escape; the focus goes back and the page is as it was', async () => {
    const tab = await stage.driver.openTab(put('/plain'));
    await tab.page.focus('nav a:nth-child(2)');
    const before = await tab.page.evaluate(() => document.documentElement.outerHTML);
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    expect(await texts(overlay, '.point-text')).toEqual(harbourPoints);
    await tab.page.keyboard.press('Escape');
    await waitForNoOverlay(tab);
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe('World');
  });

  it('opens from the context menu', async () => {
    const tab = await stage.driver.openTab(put('/plain'));
    await tab.chooseFromMenu();
    expect(await texts(await waitForOverlay(tab), '.point-text')).toEqual(harbourPoints);
  });

  it('closes by its button, and by its key again', async () => {
    const tab = await stage.driver.openTab(put('/plain'));
    await tab.pressOverlayKey();
    await click(await waitForOverlay(tab), button('Close'));
    await waitForNoOverlay(tab);
    await tab.pressOverlayKey();
    await waitForOverlay(tab);
    // In Chromium the toolbar button stands in for the key: it closes, and the command opens anew.
    if (stage.driver.name === 'chromium') return;
    await tab.pressOverlayKey();
    await waitForNoOverlay(tab);
  });

  it('shows a point in the page by click and by number key', async () => {
    const tab = await stage.driver.openTab(put('/plain'));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    await click(overlay, '.point-text span', 3);
    await until('the fourth point', async () => (await highlighted(tab)) === harbourPoints[3]);
    await tab.page.keyboard.press('2');
    await until('the second point', async () => (await highlighted(tab)) === harbourPoints[1]);
  });

  it('lets words of a point be selected without leading to it', async () => {
    const tab = await stage.driver.openTab(put('/plain'));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    const { x, y, height } = await overlay.run((root) => {
      const line = root.querySelectorAll('.point-text span')[3]?.getClientRects()[0];
      return { x: line?.x ?? 0, y: line?.y ?? 0, height: line?.height ?? 0 };
    });
    await tab.page.mouse.move(x + 4, y + height / 2);
    await tab.page.mouse.down();
    await tab.page.mouse.move(x + 100, y + height / 2, { steps: 5 });
    await tab.page.mouse.up();
    // What the click leads to is led to by now.
    await new Promise((done) => setTimeout(done, 300));
    expect(await highlighted(tab)).toBe('');
    await click(overlay, '.point-text span', 3);
    await until('the fourth point', async () => (await highlighted(tab)) === harbourPoints[3]);
  });

  it('looks the same on a page with hostile style', async () => {
    const plain = await stage.driver.openTab(put('/plain'));
    await plain.pressOverlayKey();
    const wanted = await looks(await waitForOverlay(plain));
    const hostile = await stage.driver.openTab(
      put('/hostile-style', (html) =>
        html.replace(
          '</head>',
          `<style>* { all: unset !important } html { font-size: 40px !important; filter: blur(0) } div { display: none !important; transform: scale(2) !important }
          body { position: relative; z-index: 2147483647 } [popover] { inset: auto !important; opacity: 0 !important } ::backdrop { background: red !important }</style></head>`,
        ),
      ),
    );
    await hostile.pressOverlayKey();
    expect(await looks(await waitForOverlay(hostile))).toEqual(wanted);
  });

  it('stands above a modal dialog, can be used there, and stays when it closes', async () => {
    const tab = await stage.driver.openTab(put('/dialog', (html) => html.replace('</body>', '<dialog><p>Subscribe?</p><button>No</button></dialog><script>document.querySelector("dialog").showModal()</script></body>')));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    await click(overlay, button('Show point 2 on the page'));
    await until('the second point', async () => (await highlighted(tab)) === harbourPoints[1]);
    await tab.page.evaluate(() => document.querySelector('dialog')?.close());
    const after = await waitForOverlay(tab);
    await click(after, button('Close'));
    await waitForNoOverlay(tab);
  });

  it('takes no click and no key that no reader made', async () => {
    const tab = await stage.driver.openTab(put('/forged'));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    // What the page can do: it finds the element in the top layer and no way in.
    const reach = await tab.page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      for (const target of [host, document, window]) {
        for (const key of ['Escape', '1', '2']) target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      if (host instanceof HTMLElement) host.click();
      return [host?.localName, host?.shadowRoot ?? null, host?.childElementCount];
    });
    expect(reach).toEqual(['div', null, 0]);
    // And if it could get in, by a way of its own: the buttons take no click that was made by a script.
    await overlay.run((root) => {
      for (const element of root.querySelectorAll('button')) {
        if (element.popoverTargetElement === null) element.click();
      }
      root.querySelector('.panel-body')?.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, composed: true }));
      root.querySelector('.panel-body')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    await overlay.run(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await highlighted(tab)).toBe('');
    expect(await texts(overlay, '[role=status].unseen')).toEqual(['']);
    expect(await texts(overlay, '.preview, .evidence, .filter')).toEqual([]);
    // The same key, pressed by the reader, is taken.
    await tab.page.keyboard.press('1');
    await until('the first point', async () => (await highlighted(tab)) === harbourPoints[0]);
  });

  it('lets the page see nothing of what is pressed and typed in it', async () => {
    const spy = `<script>globalThis.seen = []; for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'copy', 'focusin', 'wheel'])
      document.addEventListener(type, (event) => { if (event.target === document.documentElement.lastElementChild) globalThis.seen.push(type) })</script>`;
    const tab = await stage.driver.openTab(put('/spy', (html) => html.replace('<head>', `<head>${spy}`)));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    // The key that opened it was still the page's.
    await tab.page.evaluate(() => Reflect.set(globalThis, 'seen', []));
    await click(overlay, '.point-number', 1);
    await tab.page.keyboard.press('3');
    await until('the third point', async () => (await highlighted(tab)) === harbourPoints[2]);
    await click(overlay, '.copy-button');
    await until('Copied said aloud', async () => (await texts(overlay, '[role=status].unseen')).includes('Copied'));
    expect(await tab.page.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([]);
  });

  const stopAll = (how: string) => (html: string) =>
    html.replace(
      '<head>',
      `<head><script>for (const type of ['pointerdown','pointerup','mousedown','mouseup','click','keydown','keyup','keypress','focusin','copy','wheel','touchstart'])
      addEventListener(type, (event) => { ${how} }, { capture: true })</script>`,
    );

  it('is closed by its button where the page stops every event', async () => {
    const tab = await stage.driver.openTab(put('/stopped', stopAll('event.stopImmediatePropagation()')));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    expect(await texts(overlay, '.point-text')).toEqual(harbourPoints);
    await click(overlay, button('Close'));
    await waitForNoOverlay(tab);
  });

  it('is closed by the toolbar button where the page cancels every event too, and the popup works', async () => {
    const tab = await stage.driver.openTab(put('/cancelled', stopAll('event.stopImmediatePropagation(); event.preventDefault()')));
    // In Firefox such a page swallows the key too, so the popup's button opens it.
    await click(await tab.openPopup(), button('Show on the page')).catch(() => {});
    await waitForOverlay(tab);
    const popup = await tab.openPopup();
    await waitForNoOverlay(tab);
    expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
  });
});
