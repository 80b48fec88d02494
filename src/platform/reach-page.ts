import browser from 'webextension-polyfill';
import { Absence } from './failure.ts';
import { isReadable } from './is-readable.ts';
import type { PageMessages } from './messages.ts';
import { sendToTab } from './send.ts';

/** What kind of document the tab shows; null where the browser lets no extension in. */
const probe = async (tabId: number): Promise<unknown> => {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => document.contentType,
    });
    return frame?.result ?? null;
  } catch {
    return null;
  }
};

/**
 * Asks Lede in the page of a tab. Where nobody answers it is put there, and asked again.
 * @returns what the page says; null where it is off limits: a browser page, a store, a PDF, an XML document.
 */
export async function reachPage<K extends keyof PageMessages>(
  tabId: number,
  name: K,
  ...given: Parameters<PageMessages[K]>
): Promise<{ readonly value: ReturnType<PageMessages[K]> } | null> {
  const ask = async () => ({ value: await sendToTab(tabId, name, ...given) });
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Absence)) throw error;
  }
  // Where the browser does not let it in, nobody answers again, and the probe tells why.
  await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, files: ['/content.js'] }).catch(() => {});
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Absence && !isReadable(await probe(tabId))) return null;
    throw error;
  }
}
