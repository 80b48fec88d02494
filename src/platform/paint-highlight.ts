import browser from 'webextension-polyfill';

/** The style of a highlight: the page's own sheets cannot know its name, and cannot read this one. */
export async function paintHighlight(tabId: number | undefined, css: string): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.insertCSS({ target: { tabId }, css });
}
