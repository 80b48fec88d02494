import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClipboardContent } from './harness/driver.ts';
import { fixture, harbourPoints } from './fixtures.ts';
import { button, click, texts, until, waitForOverlay } from './harness/acts.ts';
import { startStage, type Stage } from './harness/start.ts';

const title = 'Five takeaways from the harbour talks in Varnholm';

function expectSummary({ text, html }: ClipboardContent): void {
  const lines = text.split('\n').filter((line) => line !== '');
  expect(lines[0]).toBe(title);
  for (const [index, point] of harbourPoints.entries()) expect(text).toContain(`${index + 1}. ${point}`);
  expect(text).toContain('Marta Oyelaran');
  expect(text).toContain('http://news.test/world/harbour-talks');
  expect(text).not.toContain('utm_source');
  expect(html).toContain(title);
  expect(html.match(/<li/g)?.length).toBeGreaterThanOrEqual(5);
  for (const point of harbourPoints) expect(html).toContain(point);
}

describe('copying', () => {
  let stage: Stage;
  let address: string;
  beforeAll(async () => {
    stage = await startStage();
    address = stage.server.put('/harbour-talks', fixture('harbour-talks'));
  });
  afterAll(() => stage?.end());

  it('from the popup puts plain and rich text on the clipboard, two clicks from the toolbar', async () => {
    const tab = await stage.driver.openTab(address);
    const popup = await tab.openPopup();
    await click(popup, '.copy-button');
    await until('Copied said aloud', async () => (await texts(popup, '[role=status].unseen')).includes('Copied'));
    await tab.closePopup();
    expectSummary(await stage.driver.readClipboard());
  });

  it('of hostile words holds the words and nothing else', async () => {
    const html = fixture('harbour-talks')
      .replace(/<link rel="canonical"[^>]*>/, '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">')
      .replaceAll(title, '&lt;img src=x onerror=alert(1)&gt; *Five* [takeaways](javascript:alert(2)) \u202Efrom\u{E0041} the talks')
      .replace('Norland pays for the new breakwater.', 'Norland pays &lt;script&gt;alert(3)&lt;/script&gt; for the `new` __breakwater__.');
    const tab = await stage.driver.openTab(`${stage.server.put('/hostile-words', html)}?utm_source=mail&story=7`);
    const popup = await tab.openPopup();
    await click(popup, '.copy-button');
    await until('Copied said aloud', async () => (await texts(popup, '[role=status].unseen')).includes('Copied'));
    await tab.closePopup();
    const copied = await stage.driver.readClipboard();
    const { document } = new JSDOM(copied.html).window;
    expect([...document.querySelectorAll('img, script, iframe, [onerror]')]).toEqual([]);
    expect([...document.querySelectorAll('a')].map(({ href }) => href)).toEqual(['http://news.test/hostile-words?story=7']);
    for (const words of [document.body.textContent ?? '', copied.text]) {
      expect(words).toContain('<img src=x onerror=alert(1)> *Five* [takeaways](javascript:alert(2)) from the talks');
      expect(words).toContain('Norland pays <script>alert(3)</script> for the `new` __breakwater__.');
      expect(words).not.toMatch(/utm_source|data:text/);
    }
  });

  it('of one point holds that point', async () => {
    const tab = await stage.driver.openTab(address);
    const popup = await tab.openPopup();
    await click(popup, button('Copy point 3'));
    await until('Point 3 copied said aloud', async () => (await texts(popup, '[role=status].unseen')).includes('Point 3 copied'));
    await tab.closePopup();
    const { text } = await stage.driver.readClipboard();
    expect(text).toContain(harbourPoints[2]);
    expect(text).not.toContain(harbourPoints[1]);
  });

  it('takes what was chosen, as its preview shows it: Markdown, detail, no people', async () => {
    const tab = await stage.driver.openTab(address);
    const popup = await tab.openPopup();
    await click(popup, '.copy-more');
    await click(popup, 'input[value=markdown]');
    await click(popup, '.tick:nth-child(1) input');
    await click(popup, '.tick:nth-child(2) input');
    const preview = () => popup.run((root) => root.querySelector('.preview')?.textContent ?? '');
    await until('the preview to follow', async () => (await preview()).startsWith('## [') && !(await preview()).includes('### People'));
    const shown = await preview();
    expect(shown).toContain(`## [${title}](http://news.test/world/harbour-talks)`);
    expect(shown).toContain(`2. ${harbourPoints[1]}\n\n   The wall of 900 metres is to be finished within three years.`);
    await click(popup, '.copy-button');
    await until('Copied said aloud', async () => (await texts(popup, '[role=status].unseen')).includes('Copied'));
    await tab.closePopup();
    const { text, html } = await stage.driver.readClipboard();
    expect(text).toBe(shown);
    expect(html).toBe('');
    // The choice is kept for the next time; back to what it was.
    const again = await tab.openPopup();
    await click(again, '.copy-more');
    expect(await texts(again, '.preview')).toEqual([shown.replace(/\s+/g, ' ').trim()]);
    await click(again, 'input[value=rich]');
    await click(again, '.tick:nth-child(1) input');
    await click(again, '.tick:nth-child(2) input');
    await until('the choice to be kept', async () => (await texts(again, '.preview')).join().includes('Marta Oyelaran, president of Norland'));
    await tab.closePopup();
  });

  it('from the overlay works on a plain http page', async () => {
    const tab = await stage.driver.openTab(address);
    expect(await tab.page.evaluate(() => isSecureContext)).toBe(false);
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    await click(overlay, '.copy-button');
    await until('Copied said aloud', async () => (await texts(overlay, '[role=status].unseen')).includes('Copied'));
    expectSummary(await stage.driver.readClipboard());
  });

  it('says so where the page takes the copy for itself, and claims nothing', async () => {
    const thief = `<script>addEventListener('copy', (event) => { event.clipboardData.setData('text/plain', 'the words of the page'); event.preventDefault(); event.stopImmediatePropagation(); }, true)</script>`;
    const tab = await stage.driver.openTab(stage.server.put('/thief', fixture('harbour-talks').replace('<head>', `<head>${thief}`)));
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    await click(overlay, '.copy-button');
    await until('the word that the page blocks copying', async () => (await texts(overlay, '[role=alert]')).join('').includes('This page blocks copying here. Copy from the toolbar popup.'));
    expect(await texts(overlay, '[role=status].unseen')).not.toContain('Copied');
  });
});
