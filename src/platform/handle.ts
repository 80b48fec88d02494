import browser, { type Runtime } from 'webextension-polyfill';
import { hears, type Ear } from './hears.ts';
import type { Checks } from './messages.ts';
import { answer, type Handlers } from './reply.ts';

/** Answers every message of a table. Anybody else's messages are left alone, as if nobody were here. */
export function handle<T>(ear: Ear, checks: Checks<T>, handlers: Handlers<T>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!hears(ear, sender, { id: browser.runtime.id, address: browser.runtime.getURL('') })) return undefined;
    const { id: tabId, incognito: isPrivate = false } = sender.tab ?? {};
    return answer(checks, handlers, message, { url: sender.url ?? '', isPrivate, ...(tabId === undefined ? {} : { tabId }) });
  });
}
