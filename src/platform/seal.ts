import browser from 'webextension-polyfill';

/**
 * What no page can know of this copy of Lede: in Firefox the address of its files, which is another in every browser and
 * stays through updates. Null in Chromium, where everybody knows it.
 */
export function seal(): string | null {
  const { protocol, hostname } = new URL(browser.runtime.getURL(''));
  return protocol === 'moz-extension:' ? hostname : null;
}
