// Firefox for Android has neither context menus nor commands: here the same build runs without them, in desktop browsers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, harbourPoints } from './fixtures.ts';
import { button, click, texts, waitForOverlay } from './harness/acts.ts';
import { editManifest } from './harness/manifest.ts';
import { startStage, type Stage } from './harness/start.ts';

/** For what a manifest does not name, there is no API either. */
const asOnPhone = (folder: string): void =>
  editManifest(folder, ({ commands: _commands, ...manifest }) => ({ ...manifest, permissions: manifest.permissions.filter((name) => name !== 'contextMenus') }));

describe('without context menus and commands', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ change: asOnPhone, keepWelcome: true });
    stage.server.put('/harbour-talks', fixture('harbour-talks'));
  });
  afterAll(() => stage?.end());

  it('has none', async () => {
    expect(await stage.driver.permissions()).toEqual(['activeTab', 'scripting', 'storage']);
  });

  it('the background starts: it opens the first-run page, which names no keys', async () => {
    const welcome = await stage.driver.welcome();
    expect(await texts(welcome, '.panel .point-number')).toEqual(['1', '2', '3']);
    expect(await texts(welcome, 'kbd')).toEqual([]);
    await stage.driver.closeWelcome();
  });

  it('the popup shows the points and opens the overlay', async () => {
    const tab = await stage.driver.openTab('http://news.test/harbour-talks');
    const popup = await tab.openPopup();
    expect(await texts(popup, '.point-text')).toEqual(harbourPoints);
    await click(popup, button('Show on the page'));
    const overlay = await waitForOverlay(tab);
    expect(await texts(overlay, '.point-text')).toEqual(harbourPoints);
    // What the background does for a page: its highlight is given colours.
    await click(overlay, '.point-number', 1);
  });

  it('the options list no commands', async () => {
    const options = await stage.driver.openOptions();
    expect(await texts(options, '.keys kbd')).not.toContain('Alt+Shift+L');
    expect((await texts(options, '.permission code')).sort()).toEqual(['activeTab', 'scripting', 'storage']);
  });
});
