import type { Article, Quote, Summary } from '../model.ts';
import type { PointCount } from '../settings.ts';
import { isArticle } from './check-article.ts';
import { isSummary } from './check-summary.ts';
import { args, isBoolean, isNothing, isPointCount, isQuote, isString, listOf, orNull, type Check } from './checks.ts';

/** What a page answers to the popup and the background. */
export interface PageMessages {
  /** Says that somebody is there. */
  readonly isThere: () => boolean;
  /** Reads the page for the popup, which takes the overlay's place; null where it holds no article. */
  readonly readPage: () => Article | null;
  /** Scrolls to the words and highlights them; false where they are gone. */
  readonly showQuote: (quote: Quote) => boolean;
  /** For each quote a text fragment that leads to it and to nothing else, or null. */
  readonly findFragments: (quotes: readonly Quote[]) => readonly (string | null)[];
  /** Opens the overlay; one that is open stays. */
  readonly openOverlay: () => void;
  /** Opens the overlay, or closes it where it is open. */
  readonly toggleOverlay: () => void;
  /** The reader has just allowed this site: opens the overlay where it would have opened by itself. */
  readonly offerOverlay: () => void;
}

/** What the background answers to a page. */
export interface BackgroundMessages {
  /** What a page that has been read says; null where there is no point in it. */
  readonly summarize: (article: Article, points: PointCount) => Summary | null;
  /** Opens the options page. */
  readonly openOptions: () => void;
  /** Gives the page's highlight of this name its colours. */
  readonly paintHighlight: (name: string) => void;
  /** May the overlay open by itself on the page of this path? Only on allowed sites, and not where it was closed. */
  readonly mayOpen: (path: string) => boolean;
  /** The reader closed the overlay on the page of this path: on allowed sites it does not open there by itself again. */
  readonly stayClosed: (path: string) => void;
}

/** What a message of a table may carry, and what may come back. */
export type Checks<T> = {
  readonly [K in keyof T]: T[K] extends (...given: infer A) => infer R
    ? { readonly args: Check<A>; readonly value: Check<R> }
    : never;
};

const isName = (value: unknown): value is string => isString(value) && /^[a-z]{8,32}$/.test(value);
const isPath = (value: unknown): value is string => isString(value) && value.length <= 8192;

/** What the messages to a page may carry. */
export const pageChecks: Checks<PageMessages> = {
  isThere: { args: args(), value: isBoolean },
  readPage: { args: args(), value: orNull(isArticle) },
  showQuote: { args: args(isQuote), value: isBoolean },
  findFragments: { args: args(listOf(isQuote)), value: listOf(orNull(isString)) },
  openOverlay: { args: args(), value: isNothing },
  toggleOverlay: { args: args(), value: isNothing },
  offerOverlay: { args: args(), value: isNothing },
};

/** What the messages to the background may carry. */
export const backgroundChecks: Checks<BackgroundMessages> = {
  summarize: { args: args(isArticle, isPointCount), value: orNull(isSummary) },
  openOptions: { args: args(), value: isNothing },
  paintHighlight: { args: args(isName), value: isNothing },
  mayOpen: { args: args(isPath), value: isBoolean },
  stayClosed: { args: args(isPath), value: isNothing },
};
