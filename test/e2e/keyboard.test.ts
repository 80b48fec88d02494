import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, harbourPoints } from './fixtures.ts';
import { highlighted, texts, until, waitForOverlay } from './harness/acts.ts';
import type { Surface } from './harness/driver.ts';
import { startStage, type Stage } from './harness/start.ts';

// Everything that Lede can do, without a mouse.

/** What has the focus, by the words it says. */
const focused = (surface: Surface): Promise<string> =>
  surface.run((root) => {
    const element = root.activeElement;
    // Its own words as they are seen: 'Copied' waits unseen in the copy button.
    return element === null ? '' : (element.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.innerText : '')).replace(/\s+/g, ' ').trim();
  });

/** Moves the focus on until it is on something that says these words; says where it has been when it never is. */
async function tabTo(surface: Surface, words: string): Promise<void> {
  const been: string[] = [];
  for (let turn = 0; turn < 60; turn++) {
    await surface.press('Tab');
    const now = await focused(surface);
    if (now === words) return;
    been.push(now);
  }
  throw new Error(`The focus never came to '${words}', but to: ${been.join(' | ')}`);
}

const fourLists = `<title>Four lists</title><article><h1>Four lists for the new night ferry</h1>${['packing', 'tickets', 'food', 'weather']
  .map((matter) => `<h2>What to know of ${matter}</h2><ol>${['Before', 'During', 'After'].map((time) => `<li>${time} the night at sea, ${matter} is what every traveller asks the crew about.</li>`).join('')}</ol>
    <p>The harbour office says that it has heard complaints about ${matter} since the spring, and that it takes every one of them seriously.</p>`)
  .join('')}</article>`;

const spoken = (surface: Surface, words: string) =>
  until(`'${words}' said aloud`, async () => (await texts(surface, '[role=status]')).some((said) => said.startsWith(words)));

describe('by keyboard alone', () => {
  let stage: Stage;
  let address: string;
  beforeAll(async () => {
    stage = await startStage();
    address = stage.server.put('/harbour-talks', fixture('harbour-talks'));
  });
  afterAll(() => stage?.end());

  it('the popup copies, leads to points and people, and says what has changed', async () => {
    const tab = await stage.driver.openTab(address);
    const popup = await tab.openPopup();
    await until('the popup to have the focus', () => popup.run(() => document.hasFocus()));
    await until('the fourth point, without a click before', async () => {
      await popup.press('4');
      // A key that is pressed again takes back what the one before it has shown.
      return until('its sentence', async () => (await highlighted(tab)) === harbourPoints[3], 2).catch(() => false);
    }, 20).catch(async (error: unknown) => {
      throw new Error(`${String(error)}; the popup says '${(await texts(popup, '[role=status]')).join(' ')}', the focus is on '${await popup.run(() => `${document.hasFocus()} ${document.activeElement?.className ?? ''}`)}'`);
    });
    await popup.run(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await popup.press('1');
    await until('the first point, with the focus nowhere', async () => (await highlighted(tab)) === harbourPoints[0]);
    await tabTo(popup, 'Copy');
    await popup.press('Enter');
    await spoken(popup, 'Copied');
    await tabTo(popup, 'Copy options');
    await popup.press('Enter');
    expect(await texts(popup, '.preview')).toHaveLength(1);
    await popup.press('Escape');
    expect(await texts(popup, '.preview')).toHaveLength(0);
    expect(await focused(popup)).toBe('Copy options');
    await tabTo(popup, 'Show point 2 on the page');
    await popup.press('Enter');
    await until('the second point', async () => (await highlighted(tab)) === harbourPoints[1]);
    await spoken(popup, 'Point 2 is marked on the page');
    await popup.press('5');
    await until('the fifth point', async () => (await highlighted(tab)) === harbourPoints[4]);
    await tabTo(popup, 'Henrik Dahlgaard , Harbour Minister , named 3 times 3×');
    await popup.press('Enter');
    expect(await texts(popup, '.point-number')).toEqual(['1', '4']);
    for (const [key, count] of [['n', 1], ['n', 2], ['n', 3], ['n', 1], ['p', 3]] as const) {
      await popup.press(key);
      await spoken(popup, `Mention ${count} of 3`);
      await until('the name in the page', async () => (await highlighted(tab)).endsWith('Dahlgaard'));
    }
    await tab.closePopup();
  });

  it.each(['popup', 'overlay'] as const)('further lists of the author are chosen from, and read: %s', async (where) => {
    const tab = await stage.driver.openTab(stage.server.put('/four-lists', fourLists));
    if (where === 'overlay') await tab.pressOverlayKey();
    const surface = where === 'overlay' ? await waitForOverlay(tab) : await tab.openPopup();
    await until('the focus', () => surface.run((root) => document.hasFocus() && root.activeElement !== null));
    await tabTo(surface, 'More lists');
    const before = await texts(surface, '.point-text');
    const press = (key: 'ArrowDown' | '2') => (where === 'overlay' ? tab.page.keyboard.press(key) : surface.press(key));
    await press('ArrowDown');
    const points = await until('other points', async () => {
      const now = await texts(surface, '.point-text');
      return now.join() === before.join() ? null : now;
    });
    expect(await texts(surface, '.set-button[aria-pressed=true]')).toEqual([]);
    await press('2');
    await until('the second of them', async () => (await highlighted(tab)) === points[1]);
    if (where === 'popup') await tab.closePopup();
  });

  it('the popup is opened by its key', async (test) => {
    const tab = await stage.driver.openTab(address);
    const popup = await tab.openPopupByKey();
    if (popup === null) return test.skip();
    expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
    await tab.closePopup();
  });

  it('the overlay takes the focus, is a labelled dialog, and lets the reader out of it', async () => {
    const tab = await stage.driver.openTab(address);
    await tab.pressOverlayKey();
    const overlay = await waitForOverlay(tab);
    const dialog = await overlay.run((root) => {
      const panel = root.querySelector('.panel');
      return [panel?.getAttribute('role') ?? '', panel?.getAttribute('aria-label') ?? '', String(panel?.hasAttribute('aria-modal')), String(panel?.contains(root.activeElement))];
    });
    expect(dialog).toEqual(['dialog', 'Lede', 'false', 'true']);
    await tab.page.keyboard.press('3');
    await until('the third point', async () => (await highlighted(tab)) === harbourPoints[2]);
    // From the last thing in the overlay the focus goes on, into the page or the browser.
    let left = false;
    for (let turn = 0; turn < 60 && !left; turn++) {
      await tab.page.keyboard.press('Tab');
      left = await overlay.run((root) => root.activeElement === null);
    }
    expect(left).toBe(true);
    expect(await tab.overlay()).not.toBeNull();
    await tab.page.keyboard.press('Escape');
    await until('the overlay to close', async () => (await tab.overlay()) === null);
  });
});
