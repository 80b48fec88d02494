import browser from 'webextension-polyfill';
import { parseSettings, settingsToStore, type Settings } from '../settings.ts';

// Every setting stands under its own key, so that two devices changing two settings do not undo each other,
// and what a newer version has stored beside them stays.

/** The reader's settings; the defaults where nothing can be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.sync.get(null));
  } catch {
    return parseSettings(null);
  }
}

/** Stores some settings. Rejects where the browser refuses. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set(settingsToStore(await browser.storage.sync.get(null), change));
}

/** Calls back with all settings whenever one changes, here or on another device. Gives a function that ends it. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'sync') void loadSettings().then(tell);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // After an update under an open page there is nothing left to listen to.
    }
  };
}
