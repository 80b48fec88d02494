import browser from 'webextension-polyfill';

/** False once the extension that this script belongs to was updated, disabled or removed. Never throws. */
export function isAlive(): boolean {
  try {
    // The types promise an id; an orphaned script has none, or no runtime at all.
    const runtime: { readonly id?: string } | undefined = browser.runtime;
    return runtime?.id !== undefined;
  } catch {
    return false;
  }
}
