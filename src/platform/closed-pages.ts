import browser from 'webextension-polyfill';
import type { Sender } from './reply.ts';
import { siteOf } from './site-of.ts';

// On which pages the reader closed the overlay. Kept in the browser's memory alone, gone with its session;
// what was closed in a private window is gone with its tab, and holds in no other.

const keyOf = (tabId: number): string => `closed-${tabId}`;
const keyFor = ({ tabId, isPrivate }: Sender): string => (isPrivate && tabId !== undefined ? keyOf(tabId) : 'closed');
const pageAt = ({ url }: Sender, path: string): string => `${siteOf(url) ?? ''}${path}`;

const pagesUnder = async (key: string): Promise<readonly unknown[]> => {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  return Array.isArray(stored) ? stored : [];
};

/** Did the reader close the overlay on the page of this path, on the site that asks? */
export async function wasClosed(from: Sender, path: string): Promise<boolean> {
  return (await pagesUnder(keyFor(from))).includes(pageAt(from, path));
}

/** So many pages are remembered. */
const most = 200;

/** Remembers that the reader closed the overlay on this page. */
export async function rememberClosed(from: Sender, path: string): Promise<void> {
  const page = pageAt(from, path);
  const others = (await pagesUnder(keyFor(from))).filter((other) => other !== page);
  await browser.storage.session.set({ [keyFor(from)]: [...others, page].slice(-most) });
}

/** Forgets what was closed in a private tab that is gone. */
export async function forgetClosed(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
