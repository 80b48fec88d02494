import browser from 'webextension-polyfill';
import { parseSettings, settingsToStore, type Settings } from '../settings.ts';
import { isAlive } from './is-alive.ts';
import { pause } from './pause.ts';

// Every setting stands under its own key, so that two devices changing two settings do not undo each other,
// and what a newer version has stored beside them stays.

const readSettings = async (): Promise<Settings> => parseSettings(await browser.storage.sync.get(null));

/** The reader's settings; the defaults where nothing can be read. */
export function loadSettings(): Promise<Settings> {
  return readSettings().catch(() => parseSettings(null));
}

/** Stores some settings. Rejects where the browser refuses. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set(settingsToStore(await browser.storage.sync.get(null), change));
}

/** So long is waited before settings that could not be read are read again, in milliseconds. */
const rest = 500;

/** Calls back with all settings whenever one changes, here or on another device. Gives a function that ends it. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  // Where they cannot be read just then, what was shown stays until they can.
  const follow = (): Promise<void> => readSettings().then(tell, () => (isAlive() ? pause(rest).then(follow) : undefined));
  const listener = (_changes: unknown, area: string) => {
    if (area === 'sync') void follow();
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
