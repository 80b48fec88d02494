import browser from 'webextension-polyfill';
import { Failure, reasonOf } from './failure.ts';
import { sendToTab } from './send.ts';

const readable: readonly unknown[] = ['text/html', 'application/xhtml+xml'];

const present = async (tabId: number): Promise<string | null> => {
  try {
    return await sendToTab(tabId, 'ping');
  } catch (error) {
    if (reasonOf(error) === 'gone') return null;
    throw error;
  }
};

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
 * Makes sure that Lede is in the page of a tab: asks first, and puts it there only if nobody answers.
 * @returns false where the page is off limits: a browser page, a store, a PDF, an XML document.
 */
export async function reachPage(tabId: number): Promise<boolean> {
  const there = await present(tabId);
  if (there !== null) return readable.includes(there);
  if (!readable.includes(await probe(tabId))) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, files: ['/content.js'] });
  } catch (error) {
    throw new Failure('gone', String(error));
  }
  return true;
}
