import type { Quote } from '../model.ts';
import { squeeze } from './page-text.ts';

/** A half-open stretch of the squeezed text, and how well what stands around it fits the quote (more is better). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** A page that says the same sentence more often than this is not asked further. */
const most = 200;
/** A sentence with something strange inside is found by this much of its beginning and end, in characters. */
const rim = 24;

const occurrences = (text: string, wanted: string, from = 0, to = text.length): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(wanted, from); at !== -1 && at < to && found.length < most; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
};

const commonEnd = (text: string, at: number, before: string): number => {
  let length = 0;
  while (length < before.length && length < at && text.charCodeAt(at - 1 - length) === before.charCodeAt(before.length - 1 - length)) length++;
  return length;
};

const commonStart = (text: string, at: number, after: string): number => {
  let length = 0;
  while (length < after.length && at + length < text.length && text.charCodeAt(at + length) === after.charCodeAt(length)) length++;
  return length;
};

/**
 * Where a quote stands in squeezed text, best first; empty where it does not.
 * Word for word if that can be had, else from its beginning to its end, with a little more or less in between.
 */
export function findInText(text: string, quote: Quote): readonly Stretch[] {
  const exact = squeeze(quote.exact);
  if (exact === '') return [];
  const before = squeeze(quote.prefix ?? '');
  const after = squeeze(quote.suffix ?? '');
  const stretch = (start: number, end: number): Stretch => ({
    start,
    end,
    score: commonEnd(text, start, before) + commonStart(text, end, after),
  });
  const whole = occurrences(text, exact).map((at) => stretch(at, at + exact.length));
  const found = whole.length > 0 || exact.length < rim * 2 ? whole : byItsRims(text, exact, stretch);
  return [...found].sort((a, b) => b.score - a.score || a.start - b.start);
}

function byItsRims(text: string, exact: string, stretch: (start: number, end: number) => Stretch): readonly Stretch[] {
  const head = exact.slice(0, rim);
  const tail = exact.slice(-rim);
  const farthest = exact.length * 1.5 + 100;
  return occurrences(text, head).flatMap((start) => {
    const ends = occurrences(text, tail, start + rim, start + farthest).map((at) => at + rim);
    const nearest = ends.sort((a, b) => Math.abs(a - start - exact.length) - Math.abs(b - start - exact.length))[0];
    return nearest === undefined ? [] : [stretch(start, nearest)];
  });
}
