import browser from 'webextension-polyfill';
import { makeTurns } from './in-turn.ts';
import type { Sender } from './reply.ts';
import { siteOf } from './site-of.ts';
import { isAllowed } from './sites.ts';

// On which pages the reader closed the overlay. Kept in the browser's memory alone, gone with its session;
// what was closed in a private window is gone with its tab, and holds in no other.

const keyOf = (tabId: number): string => `closed-${tabId}`;
const keyFor = ({ tabId, isPrivate }: Sender): string => (isPrivate && tabId !== undefined ? keyOf(tabId) : 'closed');
const pageAt = ({ url }: Sender, path: string): string => `${siteOf(url) ?? ''}${path}`;

const pagesUnder = async (key: string): Promise<readonly unknown[]> => {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  return Array.isArray(stored) ? stored : [];
};

// One after the other: a page that is loaded again asks while its closing is still being written, and two tabs may close at once.
const inTurn = makeTurns();

/** May the overlay open by itself on the page of this path: does the site belong to the reader's, and did the reader not close it there? */
export function mayOpen(from: Sender, path: string): Promise<boolean> {
  return inTurn(async () => (await isAllowed(from.url)) && !(await pagesUnder(keyFor(from))).includes(pageAt(from, path)));
}

/** So many pages are remembered. */
const most = 200;

/** Remembers that the reader closed the overlay on this page; of sites where it does not open by itself nothing is kept. */
export function stayClosed(from: Sender, path: string): Promise<void> {
  return inTurn(async () => {
    if (!(await isAllowed(from.url))) return;
    const page = pageAt(from, path);
    const others = (await pagesUnder(keyFor(from))).filter((other) => other !== page);
    await browser.storage.session.set({ [keyFor(from)]: [...others, page].slice(-most) });
  });
}

/** Forgets what was closed in a private tab that is gone. */
export function forgetClosed(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}
