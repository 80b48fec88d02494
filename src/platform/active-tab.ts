import browser from 'webextension-polyfill';

/** The page that the reader is on. */
export interface ActiveTab {
  readonly id: number;
  /** '' where the browser does not tell. */
  readonly url: string;
}

/** The tab in front of the reader; null where there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}
