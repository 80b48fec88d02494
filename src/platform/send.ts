import browser from 'webextension-polyfill';
import { Absence, Failure } from './failure.ts';
import { isAlive } from './is-alive.ts';
import { backgroundChecks, pageChecks, type BackgroundMessages, type PageMessages } from './messages.ts';
import type { Check } from './checks.ts';
import { pause } from './pause.ts';
import { watchPage } from './watch-page.ts';

/** A page that works on something big may take this long, in milliseconds; after that the reader is told. */
const patience = 20_000;

const withinTime = <T>(promise: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Failure('gone', 'The page did not answer in time.')), patience);
  });
  return Promise.race([promise, tooLong]).finally(() => clearTimeout(timer));
};

const open = <R>(reply: unknown, isResult: Check<R>): R => {
  if (typeof reply === 'object' && reply !== null) {
    if ('error' in reply) throw new Failure('unexpected', String(reply.error));
    if ('value' in reply && isResult(reply.value)) return reply.value;
  }
  if (reply === undefined) throw new Absence('Nobody answered.');
  throw new Failure('unexpected', 'The answer is not what it should be.');
};

/** Asks a page. Rejects with a Failure: `gone` where nobody answers there. */
export async function sendToTab<K extends keyof PageMessages>(
  tabId: number,
  name: K,
  ...given: Parameters<PageMessages[K]>
): Promise<ReturnType<PageMessages[K]>> {
  const sent = browser.tabs.sendMessage(tabId, { name, args: given }, { frameId: 0 }).catch((error: unknown) => {
    throw new Absence(String(error));
  });
  const isResult: Check<unknown> = pageChecks[name].value;
  const page = watchPage(tabId);
  const reply = await withinTime(Promise.race([sent, page.gone])).finally(page.end);
  return open(reply, isResult as Check<ReturnType<PageMessages[K]>>);
}

/**
 * The browser may stop the background over a message: then it rejects, or answers nothing, and the next message wakes it, though
 * perhaps not while it is still going down. So long is rested before each time it is asked, in milliseconds. No message does harm twice.
 */
const rests: readonly number[] = [0, 50, 500];

/** Asks the background, from a page. Rejects with a Failure: `updated` where this script has outlived its extension. */
export async function send<K extends keyof BackgroundMessages>(
  name: K,
  ...given: Parameters<BackgroundMessages[K]>
): Promise<ReturnType<BackgroundMessages[K]>> {
  const failure = (error: unknown) => new Failure(isAlive() ? 'unexpected' : 'updated', String(error));
  if (!isAlive()) throw failure('The extension is gone.');
  const ask = async (): Promise<unknown> => {
    let trouble: unknown = 'Nobody answered.';
    for (const rest of rests) {
      if (rest > 0) await pause(rest);
      try {
        const reply: unknown = await browser.runtime.sendMessage({ name, args: given });
        if (reply !== undefined) return reply;
      } catch (error) {
        trouble = error;
      }
      if (!isAlive()) break;
    }
    throw failure(trouble);
  };
  const isResult: Check<unknown> = backgroundChecks[name].value;
  return open(await withinTime(ask()), isResult as Check<ReturnType<BackgroundMessages[K]>>);
}
