import type { Page } from 'puppeteer-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export const markStyle: string;
export function isMarked(tab: Page, counter: Page, place: () => Promise<readonly Box[]>): Promise<boolean>;
