import browser from 'webextension-polyfill';
import { Failure } from './failure.ts';

/** A page that is being waited for. */
export interface WatchedPage {
  /** Rejects with a Failure once the page is gone; else never settles. */
  readonly gone: Promise<never>;
  readonly end: () => void;
}

/** Watches a tab while its page is asked something: not every browser tells that nobody is left to answer. */
export function watchPage(tabId: number): WatchedPage {
  let leave: (failure: Failure) => void = () => {};
  const gone = new Promise<never>((_resolve, reject) => {
    leave = reject;
  });
  gone.catch(() => {});
  const fail = () => leave(new Failure('gone', 'The page was closed or moved on.'));
  const onRemoved = (id: number) => {
    if (id === tabId) fail();
  };
  // A page that navigates by script is updated too: only one that no longer answers is gone.
  const onUpdated = (id: number) => {
    if (id === tabId) browser.tabs.sendMessage(tabId, { name: 'isThere', args: [] }, { frameId: 0 }).catch(fail);
  };
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onUpdated.addListener(onUpdated);
  return {
    gone,
    end: () => {
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
  };
}
