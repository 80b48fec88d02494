import browser, { type Runtime } from 'webextension-polyfill';
import type { Checks } from './messages.ts';
import { answer, type Handlers } from './reply.ts';

/** Whose messages are listened to: `extension` (its pages and its background) or `page` (its scripts in the top frame of a tab). */
export type Ear = 'extension' | 'page';

const speaks: Readonly<Record<Ear, (sender: Runtime.MessageSender) => boolean>> = {
  // The background of a page-less extension gives no address in some browsers.
  extension: ({ url, tab }) => (url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL(''))),
  page: ({ tab, frameId }) => tab?.id !== undefined && frameId === 0,
};

/** Answers every message of a table. Anybody else's messages are left alone, as if nobody were here. */
export function handle<T>(ear: Ear, checks: Checks<T>, handlers: Handlers<T>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !speaks[ear](sender)) return undefined;
    const { id: tabId, incognito: isPrivate = false } = sender.tab ?? {};
    return answer(checks, handlers, message, { url: sender.url ?? '', isPrivate, ...(tabId === undefined ? {} : { tabId }) });
  });
}
