import browser from 'webextension-polyfill';

/** True while the background runs: a message then finds it with its code loaded. False where the browser does not say. */
export async function isBackgroundAwake(): Promise<boolean> {
  try {
    return (await browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0;
  } catch {
    return false;
  }
}
