import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { namedPages } from '../hostile/named-pages.ts';
import { fixture, harbourPoints } from './fixtures.ts';
import { button, click, texts, until, waitForNoOverlay, waitForOverlay } from './harness/acts.ts';
import type { Tab } from './harness/driver.ts';
import { startStage, type Stage } from './harness/start.ts';
import { hostilePages } from './hostile-pages.ts';
import { setTraps, whatIsLearnt } from './traps.ts';

/** Characters of a page that is looked at for its size. */
const isHuge = 200_000;

describe('on a hostile page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.end());
  const open = (name: string, page: (typeof hostilePages)[string]): Promise<Tab> => stage.driver.openTab(stage.server.put(`/${name.replaceAll(' ', '-')}`, page));
  const edited = (edit: (html: string) => string): string => edit(fixture('harbour-talks'));
  const script = (code: string): string => edited((html) => html.replace('</body>', `<script>${code}</script></body>`));

  it.each(Object.entries(hostilePages))('popup and overlay give the points: %s', async (name, page) => {
    const tab = await open(name, page);
    const popup = await tab.openPopup();
    expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    expect(await texts(overlay, '.point-text')).toEqual(harbourPoints);
    await click(overlay, button('Close'));
    await waitForNoOverlay(tab);
  });

  // The biggest in the long form alone, `--mode long`: what they cost in the core is held by test/hostile.
  const huge = inject('isLong') ? /./ : /^(?:source nested 20,000 deep|a paragraph of 2 MB)$/;
  const pages = Object.entries(namedPages).filter(([name, make]) => huge.test(name) && (inject('isLong') || make().html.length > isHuge));
  it.each(pages)('popup gives points or a plain word: %s', async (name, make) => {
    const { html, type, gives } = make();
    const tab = await open(`huge ${name}`, { body: html, type: `${type ?? 'text/html'}; charset=utf-8` });
    const popup = await tab.openPopup();
    const points = await texts(popup, '.point-text');
    if (points.length === 0) expect((await texts(popup, '.notice-title')).join()).not.toBe('');
    if (gives === 'harbour') expect(points).toEqual(harbourPoints);
    if (gives === 'nothing') expect(points).toEqual([]);
    await tab.closePopup();
    await tab.page.close();
  });

  it('that is nested a thousand deep the popup gives the points', async () => {
    const tab = await open('nested', script(`let at = document.body; for (let i = 0; i < 1000; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'deep'`));
    expect(await texts(await tab.openPopup(), '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
  });

  it('whose traps catch what a page can catch', async () => {
    const tab = await open('traps', edited((html) => html));
    await setTraps(tab);
    await tab.page.evaluate(() => {
      document.body.setAttribute('data-seen', '');
      postMessage('hello', '*');
      Reflect.set(window, 'ledeIsHere', true);
      // As if a script of an extension ran in the page's own world.
      new Function('document.querySelector("p");\n//# sourceURL=chrome-extension://trap/content.js')();
    });
    await pause(100);
    const learnt = (await whatIsLearnt(tab)).join('\n');
    for (const what of ['attributes of BODY data-seen', 'event message', 'global ledeIsHere']) expect(learnt).toContain(what);
    if (stage.driver.name === 'chromium') expect(learnt).toContain('Document.querySelector called');
  });

  it('the page learns nothing before the overlay is opened, whatever is done in the popup', async () => {
    const tab = await open('trapped', edited((html) => html));
    await setTraps(tab);
    const popup = await tab.openPopup();
    expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
    await click(popup, '.copy-button');
    await until('Copied said aloud', async () => (await texts(popup, '[role=status].unseen')).includes('Copied'));
    await click(popup, '.person-name');
    await tab.closePopup();
    expect(await whatIsLearnt(tab)).toEqual([]);
  });

  it('and of the overlay only that it stands there', async () => {
    const tab = await open('trapped-overlay', edited((html) => html));
    await setTraps(tab);
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    await click(overlay, '.person-name');
    await click(overlay, '.copy-button');
    await until('Copied said aloud', async () => (await texts(overlay, '[role=status].unseen')).includes('Copied'));
    // Clicks are seen at the element that stands in the page, never at what is in it.
    const seen = new Set((await whatIsLearnt(tab)).filter((what) => !/^event (?:click|pointerdown|focusin|focusout|copy|toggle|beforetoggle|selectstart|selectionchange|keydown) at /.test(what)));
    expect([...seen]).toEqual(['childList of HTML DIV']);
    const reach = await tab.page.evaluate(() => {
      const host = document.querySelector('[popover=manual]');
      return { open: host?.shadowRoot ?? null, text: host?.textContent, inner: document.activeElement === host || document.activeElement === document.body, selected: getSelection()?.toString(), attributes: host?.getAttributeNames() };
    });
    expect(reach).toEqual({ open: null, text: '', inner: true, selected: '', attributes: ['popover'] });
  });

  it('forged clicks, keys and messages move nothing', async () => {
    const tab = await open('forged', edited((html) => html));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    const place = await overlay.run((root) => {
      const { x, y, width, height } = root.querySelector('button[aria-label="Close"]')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.page.evaluate(({ x, y }) => {
      const host = document.querySelector<HTMLElement>('[popover=manual]');
      for (const target of [host, document.elementFromPoint(x, y), document, window]) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
        for (const key of ['Escape', 'Enter', '2']) target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        target?.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, composed: true }));
      }
      host?.click();
      for (const name of ['ping', 'readPage', 'toggleOverlay', 'closeOverlay', 'openOptions', 'summarize']) {
        postMessage({ name, args: [] }, '*');
        document.dispatchEvent(new CustomEvent(name, { detail: { name, args: [] } }));
        const runtime: unknown = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
        if (typeof runtime === 'object' && runtime !== null && 'sendMessage' in runtime && typeof runtime.sendMessage === 'function') runtime.sendMessage({ name, args: [] });
      }
    }, place);
    await pause(300);
    expect(await texts((await tab.overlay()) ?? overlay, '.point-text')).toEqual(harbourPoints);
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('that has drawn an overlay like ours keeps it, learns nothing from it, and ours is another', async () => {
    const fake = `const host = document.createElement('div'); host.setAttribute('popover', 'manual'); const root = host.attachShadow({ mode: 'closed' });
      const panel = Object.assign(document.createElement('div'), { className: 'lede panel' }); panel.dataset.surface = 'overlay';
      const close = Object.assign(document.createElement('button'), { textContent: 'Close' }); close.setAttribute('aria-label', 'Close'); close.onclick = () => host.remove();
      panel.append(close, 'Five takeaways'); root.append(panel); document.documentElement.append(host); host.showPopover(); window.fake = host; window.ours = () => [...document.querySelectorAll('[popover=manual]')].find((other) => other !== host)`;
    const tab = await open('fake', script(fake));
    const isThere = () => tab.page.evaluate(() => { const host: unknown = Reflect.get(window, 'fake'); return host instanceof HTMLElement && host.isConnected && host.matches(':popover-open'); });
    await setTraps(tab);
    expect(await texts(await tab.openPopup(), '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
    expect(await whatIsLearnt(tab)).toEqual([]);
    expect(await isThere()).toBe(true);
    await tab.pressOverlayKey();
    await until('ours beside it', () => tab.page.evaluate(() => document.querySelectorAll('[popover=manual]').length === 2));
    const overlay = await waitForOverlay(tab);
    expect(await texts(overlay, '.point-text')).toEqual(harbourPoints);
    await tab.page.evaluate(() => {
      const ours: unknown = (Reflect.get(window, 'ours') as () => unknown)();
      if (ours instanceof HTMLElement) for (const target of [ours, document.elementFromPoint(innerWidth - 40, 40)]) target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    expect(await texts(overlay, '.point-text')).toEqual(harbourPoints);
    await click(overlay, button('Close'));
    await until('ours to go', () => tab.page.evaluate(() => document.querySelectorAll('[popover=manual]').length === 1));
    expect(await isThere()).toBe(true);
  });

  it('that deletes what it does not know the overlay gives way, and the popup reads on', async () => {
    const tab = await open('deleting', script(`window.deleted = 0; new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) { window.deleted++; node.remove() } }).observe(document.documentElement, { childList: true })`));
    await tab.pressOverlayKey();
    await until('the page to have its way', () => tab.page.evaluate(() => Reflect.get(window, 'deleted') >= 3));
    await waitForNoOverlay(tab);
    expect(await tab.page.evaluate(() => Number(Reflect.get(window, 'deleted')))).toBeLessThan(8);
    expect(await texts(await tab.openPopup(), '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
  });

  it('that covers everything the overlay stands above it', async () => {
    const tab = await open('covering', script(`const veil = document.createElement('div'); veil.popover = 'manual'; veil.style.cssText = 'inset:0;width:100vw;height:100vh;background:#000;margin:0;border:0'; document.body.append(veil); veil.showPopover()`));
    await tab.pressOverlayKey();
    await click(await waitForOverlay(tab), button('Close'));
    await waitForNoOverlay(tab);
  });

  it('that traps the focus the overlay can be used and closed', async () => {
    const tab = await open('focus-trap', script(`const field = document.createElement('input'); document.body.prepend(field); field.focus(); addEventListener('focusin', (event) => { if (event.target !== field) field.focus() }, true); field.addEventListener('blur', () => setTimeout(() => field.focus())); setInterval(() => field.focus(), 50)`));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    await click(overlay, '.point-number', 1);
    await until('the second point', () => tab.page.evaluate(() => CSS.highlights.size === 1));
    await click(overlay, button('Close'));
    await waitForNoOverlay(tab);
  });

  it('whose article is gone, the reader is told so', async () => {
    const tab = await open('vanishing', edited((html) => html));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    await tab.page.evaluate(() => {
      addEventListener('scroll', () => document.querySelector('article')?.remove(), { once: true });
    });
    await click(overlay, '.point-number', 4);
    await until('the article to go', () => tab.page.evaluate(() => document.querySelector('article') === null));
    await click(overlay, '.point-number', 2);
    await until('the word for it', async () => (await texts(overlay, '[role=alert], [role=status]')).join(' ').includes('These words are no longer on the page.'));
  });

  it('that navigates by script between click and answer one story is shown, whole', async () => {
    const other = fixture('six-numbered-paragraphs');
    const tab = await open('navigating', script(`window.go = () => { history.pushState(null, '', '/elsewhere'); const next = new DOMParser().parseFromString(${JSON.stringify(other).replaceAll('</', String.raw`<\/`)}, 'text/html'); document.title = next.title; document.body.replaceChildren(...next.body.childNodes) }; document.addEventListener('visibilitychange', window.go)`));
    const opening = tab.openPopup();
    await tab.page.evaluate(() => (Reflect.get(window, 'go') as () => void)());
    const popup = await opening;
    const shown = await texts(popup, '.point-number');
    expect([5, 6]).toContain(shown.length);
    await tab.closePopup();
  });

  it.each([
    ['frames', '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="/plain"><frame src="/plain"></frameset>', 'No story on this page'],
    ['an SVG document', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"><title>Five takeaways</title><text>1. One</text></svg>' }, 'Closed to extensions'],
    ['text', { type: 'text/plain', body: '1. One\n2. Two' }, 'Closed to extensions'],
  ])('made of %s a plain word is said', async (name, page, word) => {
    const tab = await open(`kind-${name}`, page);
    expect(await texts(await tab.openPopup(), '.notice-title')).toEqual([word]);
    await tab.closePopup();
  });
});
