import type { Clip, CopyChoice, CopyOutcome, FailureReason, Quote, Summary } from '../model.ts';
import type { Settings } from '../settings.ts';

/** What popup and overlay can show; one type for both. */
export type View =
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly summary: Summary }
  /** The page was read and holds no article. */
  | { readonly type: 'not-article' }
  /** The browser lets no extension read this page (browser pages, stores, PDF viewers, XML). */
  | { readonly type: 'off-limits' }
  /** Something went wrong; `reason` tells which words to show. */
  | { readonly type: 'failed'; readonly reason: FailureReason };

/** What the reader can set off. Optional ones are not offered where they are absent. */
export interface Actions {
  /** Puts a summary into words for the clipboard (the format room's composeClip). */
  readonly compose: (summary: Summary, choice: CopyChoice) => Clip;
  /** Scrolls to the words in the page and highlights them; false when they are not there any more. */
  readonly showQuote: (quote: Quote) => Promise<boolean>;
  readonly copy: (clip: Clip) => Promise<CopyOutcome>;
  /** For each quote a text fragment ('#:~:text=…') that leads to it and to nothing else, or null. */
  readonly findFragments: (quotes: readonly Quote[]) => Promise<readonly (string | null)[]>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  readonly openOptions: () => void;
  readonly openOverlay?: () => void;
  readonly close?: () => void;
  readonly retry?: () => void;
  /** Popup only: ask for, or give back, leave to open the overlay on this site by itself. Called straight from the click. */
  readonly setAlways?: (on: boolean) => void;
}

/** Everything that a surface needs to draw itself. */
export interface PanelProps {
  readonly view: View;
  readonly settings: Settings;
  /** `sample`: part of the first-run page. */
  readonly surface: 'popup' | 'overlay' | 'sample';
  readonly actions: Actions;
  /** Overlay only: index (in the first set shown) of the point the reader is in. */
  readonly activePoint?: number;
  /** Overlay only: where each point of the first set lies in the page, 0 at the top and 1 at the end; null where it is gone. */
  readonly places?: readonly (number | null)[];
  /** Overlay only: receives the close button, so that a popover target can be set on it. */
  readonly closeButton?: (button: HTMLButtonElement | null) => void;
  /** Popup only: the site by name and whether the overlay opens there by itself. */
  readonly always?: { readonly site: string; readonly on: boolean };
}
