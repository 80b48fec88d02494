// The live page that is pointed into: finds a quote in it. It never changes its DOM.
import type { Quote } from '../model.ts';
import { findInText, type Stretch } from './find-in-text.ts';
import { isSeen } from './is-seen.ts';
import { readPageText, type PageText } from './page-text.ts';
import { rangesOf } from './ranges-of.ts';

/** Where a quote stands in the page, one range for each text node. */
export type Ranges = readonly [Range, ...Range[]];

/** So long, in milliseconds, what was read of the page is believed when it lacks a quote. */
const believed = 500;
/** What an unbroken word costs against what stands around the quote: more than any surroundings can give. */
const midWord = 100;

/** So many places are looked at; those whose surroundings fit best come first. */
const most = 30;

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

const cutsWord = (ranges: Ranges): boolean => {
  const first = ranges[0];
  const last = ranges.at(-1) ?? first;
  const before = first.startContainer.textContent ?? '';
  const after = last.endContainer.textContent ?? '';
  return (
    (isLetter(before[first.startOffset - 1]) && isLetter(before[first.startOffset])) ||
    (isLetter(after[last.endOffset - 1]) && isLetter(after[last.endOffset]))
  );
};

/** Finds quotes in a page, and keeps the page's text between two searches. */
export interface QuoteFinder {
  /**
   * Where the quote stands, preferably where it can be seen; null where it is gone.
   * `sure`: the page is read again before it is called gone, however lately it was read.
   */
  readonly find: (quote: Quote, sure?: boolean) => Ranges | null;
}

/** Makes a finder for a document. */
export function quoteFinder(document: Document): QuoteFinder {
  let page: PageText | null = null;
  let readAt = 0;

  const read = (): PageText => {
    readAt = performance.now();
    page = readPageText(document);
    return page;
  };
  const best = (text: PageText, stretches: readonly Stretch[]): Ranges | null => {
    const found = stretches.slice(0, most).flatMap(({ start, end, score }) => {
      const ranges = rangesOf(text, start, end);
      return ranges === null ? [] : [{ ranges, seen: isSeen(ranges[0]), score: cutsWord(ranges) ? score - midWord : score }];
    });
    // What is folded away is better than nothing: it leads to where it can be unfolded.
    return found.sort((a, b) => Number(b.seen) - Number(a.seen) || b.score - a.score)[0]?.ranges ?? null;
  };
  return {
    find: (quote, sure = false) => {
      const known = page ?? read();
      const found = best(known, findInText(known.text, quote));
      if (found !== null || (!sure && performance.now() - readAt < believed)) return found;
      const fresh = read();
      return best(fresh, findInText(fresh.text, quote));
    },
  };
}
