import browser from 'webextension-polyfill';
import type { Article, Summary } from '../model.ts';

/** What the background lends to the popup: how an article becomes a summary. */
export type Summarize = (article: Article, options: { maxPoints?: number }) => Summary | null;

/** Only the extension's own pages come to each other's global object. */
const place = Symbol.for('lede-summarize');

/**
 * Lends a function to the popup for as long as the background is awake. In Firefox the extension's pages share a process and a thread:
 * what the background has loaded and run before is there at once and quick, while the popup would read the same code in anew.
 */
export function lend(summarize: Summarize): void {
  Reflect.set(globalThis, place, summarize);
}

// Nobody else can have put anything there.
const isSummarize = (value: unknown): value is Summarize => typeof value === 'function';

/** Null where the background sleeps, where the popup stands in a private window, and in Chromium, where no page can come to it. */
export function borrow(): Summarize | null {
  try {
    const background: unknown = browser.extension.getBackgroundPage();
    const lent: unknown = typeof background === 'object' && background !== null ? Reflect.get(background, place) : null;
    // A copy of its own: the background may be gone before the popup.
    return isSummarize(lent) ? (...given) => structuredClone(lent(...given)) : null;
  } catch {
    return null;
  }
}
