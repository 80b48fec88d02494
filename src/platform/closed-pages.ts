import browser from 'webextension-polyfill';

// On which page of a tab the reader closed the overlay. Kept in the browser's memory alone, gone with its session.

const keyOf = (tabId: number): string => `closed-${tabId}`;

/** Did the reader close the overlay on this page of the tab? */
export async function wasClosed(tabId: number, path: string): Promise<boolean> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const paths: unknown = stored[keyOf(tabId)];
  return Array.isArray(paths) && paths.includes(path);
}

/** So many pages of a tab are remembered. */
const most = 50;

/** Remembers that the reader closed the overlay on this page of the tab. */
export async function rememberClosed(tabId: number, path: string): Promise<void> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const paths: unknown = stored[keyOf(tabId)];
  const others = Array.isArray(paths) ? paths.filter((other) => other !== path) : [];
  await browser.storage.session.set({ [keyOf(tabId)]: [...others, path].slice(-most) });
}

/** Forgets a tab that is gone. */
export async function forgetClosed(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
