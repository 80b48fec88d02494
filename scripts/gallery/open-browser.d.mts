import type { Page } from 'puppeteer-core';

export interface PictureBrowser {
  readonly page: Page;
  readonly stand: (how: { readonly theme: 'light' | 'dark'; readonly forced: boolean }) => Promise<unknown>;
  readonly close: () => Promise<void>;
}
export function openBrowser(name: string): Promise<PictureBrowser>;
