import type { Page } from 'puppeteer-core';

/** What Lede draws in: the popup's or the options' document, or the overlay's closed shadow root. */
export interface Surface {
  /** Runs a function in it, out of the page's reach. Arguments and result travel as JSON; the function sees nothing from outside itself. */
  readonly run: <Args extends readonly Json[], Result>(what: (root: Document | ShadowRoot, ...args: Args) => Result, ...args: Args) => Promise<Awaited<Result>>;
  /** Makes a library known to later calls of `run`. */
  readonly load: (source: string) => Promise<void>;
  /** A real click into the middle of the box, seen from the window's corner. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** Writes a PNG of what can be seen of it; the overlay with its page. */
  readonly picture: (path: string) => Promise<void>;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A step of an action: the so manieth call to the browser, or message, of one of the extension's places. */
export interface Step {
  readonly place: 'popup' | 'options' | 'background';
  /** Counted from 1. */
  readonly at: number;
  /** The call hangs until the background is stopped, fails, or comes after the tab was closed or sent elsewhere. */
  readonly trouble: 'stop' | 'fail' | 'close' | 'leave';
  /** Another for each time. */
  readonly ticket: string;
}

export interface ClipboardContent {
  readonly text: string;
  readonly html: string;
}

/** A tab with a page, and Lede's ways into it. */
export interface Tab {
  readonly page: Page;
  /** Presses the popup's key for real; null where the browser cannot be made to hear it: Chromium without a window. */
  readonly openPopupByKey: () => Promise<Surface | null>;
  /** Clicks the toolbar button; the popup is ready when it no longer says that it is reading. */
  readonly openPopup: () => Promise<Surface>;
  /** When the toolbar button was last clicked, in milliseconds since 1970. */
  readonly clickedAt: () => number;
  /** From when on anything in the popup that was clicked open can be seen, in milliseconds since 1970. */
  readonly shownAt: () => Promise<number>;
  readonly isPopupOpen: () => Promise<boolean>;
  readonly closePopup: () => Promise<void>;
  /** Presses the overlay's key, or the nearest thing to it that the browser can be made to do. */
  readonly pressOverlayKey: () => Promise<void>;
  /** Chooses Lede's entry in the page's context menu, or does the nearest thing to it that the browser can be made to do. */
  readonly chooseFromMenu: () => Promise<void>;
  /** The overlay, if one is open. */
  readonly overlay: () => Promise<Surface | null>;
}

export interface Driver {
  readonly name: string;
  readonly openTab: (url: string, options?: { readonly inNewWindow?: boolean }) => Promise<Tab>;
  readonly openOptions: () => Promise<Surface>;
  /** How many first-run pages are open. */
  readonly countWelcomes: () => Promise<number>;
  /** Waits for the first-run page and goes to its tab. */
  readonly welcome: () => Promise<Surface>;
  /** Closes the first-run page. */
  readonly closeWelcome: () => Promise<void>;
  readonly readClipboard: () => Promise<ClipboardContent>;
  /** Ends the browser and starts it again with the same profile; what is kept in memory is gone, and so are all tabs. */
  readonly restart: () => Promise<void>;
  /** Replaces the extension by the same with a higher version, as the browser does by itself. */
  readonly updateExtension: () => Promise<void>;
  /** Switches the extension off or on in the browser's own settings. */
  readonly setEnabled: (on: boolean) => Promise<void>;
  /** Discards a tab that is not in front, as the browser does when memory is short, and goes back to it; gives the tab as it then is. */
  readonly discard: (tab: Tab) => Promise<Tab>;
  /** Stops the extension's background, as the browser does when it has nothing to do, or does not look. */
  readonly stopBackground: () => Promise<void>;
  /** The overlay's command on the tab in front, so many times, as fast as can be; the tab must have been granted before. */
  readonly command: (times: number) => Promise<void>;
  /** Puts values into the reader's settings, whatever they are. */
  readonly store: (values: { readonly [key: string]: Json }) => Promise<void>;
  /** Names the step at which trouble comes; the build must have been given its gate, `withStepGate`. */
  readonly setStep: (step: Step) => Promise<void>;
  /** The step that was reached last, as 'ticket:what was called'; '' for none. */
  readonly reachedStep: () => Promise<string>;
  /** Gives the extension a site, given as an origin, by the browser's own settings and not by Lede. */
  readonly allowSite: (site: string) => Promise<void>;
  /** Takes a site back by the browser's own settings. */
  readonly takeBackSite: (site: string) => Promise<void>;
  /** All that the extension keeps for good. */
  readonly stored: () => Promise<Json>;
  /** The keys that the browser gave to the extension's commands. */
  readonly shortcuts: () => Promise<Readonly<Record<string, string>>>;
  /** The permissions that the extension holds now. */
  readonly permissions: () => Promise<readonly string[]>;
  /** What the browser would warn of before an installation, in its own words. */
  readonly warnings: () => Promise<readonly string[]>;
  /** What went wrong in any script of the extension since it was installed, popup, background, options and pages alike, that nobody caught. */
  readonly errors: () => Promise<readonly string[]>;
  readonly setTheme: (theme: 'light' | 'dark') => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How a browser is started. */
export interface LaunchOptions {
  readonly path: string;
  /** The folder with the extension: a copy, for `updateExtension` changes it. */
  readonly extension: string;
  /** Every request of the browser goes to this local port; null: it is left alone. */
  readonly proxyPort: number | null;
  readonly headless: boolean;
  /** Tabs are opened in private windows, and the extension may run there. */
  readonly isPrivate?: boolean;
  /** Device pixels per pixel, for pictures; 1 where it is left out. Chromium only. */
  readonly scale?: number;
}
