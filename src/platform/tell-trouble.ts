import browser from 'webextension-polyfill';

/** How long the mark on the toolbar button stays, in milliseconds. */
const shownFor = 4000;

/** The popup as it opens by the browser's own hand; older browsers have no such function. */
const openPopup = async (): Promise<void> => {
  await browser.action.openPopup();
};

/** A page where no overlay can be shown: the popup says why, or at least the toolbar button shows a mark. */
export async function tellTrouble(tabId: number): Promise<void> {
  try {
    await openPopup();
  } catch {
    await browser.action.setBadgeText({ tabId, text: '!' });
    setTimeout(() => void browser.action.setBadgeText({ tabId, text: '' }).catch(() => {}), shownFor);
  }
}
