import type { KeyPoint, KeyPointSet } from '../model.ts';
import type { Words } from './words.ts';

const integersBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** The numbers that a set by the author lacks, rising: gaps between its numbers, and those its headline promises beyond them. */
export function missingNumbers({ source, points, promised }: KeyPointSet): readonly number[] {
  if (source !== 'numbered') return [];
  const present = new Set(points.map((point: KeyPoint) => point.number));
  const lowest = Math.min(...present);
  const highest = Math.max(...present);
  // A list that begins late (the second page of one) lacks its beginning; one that counts years or rooms does not.
  const first = lowest - 1 <= points.length ? Math.min(1, lowest) : lowest;
  const last = promised !== undefined && promised > highest ? promised : highest;
  // Numbers that leap (101, 205, 310) name things and do not count points.
  if (highest - lowest >= 2 * points.length && promised === undefined) return [];
  return integersBetween(first, last).filter((number) => !present.has(number));
}

const asRanges = (numbers: readonly number[]): readonly (readonly [number, number])[] => {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open && open[1] === number - 1) open[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
};

const nameNumbers = (numbers: readonly number[], words: Words): string => {
  const parts = asRanges(numbers).flatMap(([first, last]) =>
    last - first < 2
      ? integersBetween(first, last).map(words.number)
      : [`${words.number(first)}–${words.number(last)}`],
  );
  return words.list(parts);
};

const count = ({ source, points, promised }: KeyPointSet, missing: number, words: Words): string => {
  const here = words.number(points.length);
  if (source === 'highlights') return words.plural('receiptHighlights', points.length, here);
  if (source === 'extracted') return words.plural('receiptExtracted', points.length, here);
  const total = Math.max(points.length + missing, promised ?? 0);
  return words.plural('receiptNumbered', total, here, words.number(total));
};

/** Where the points come from and whether they are whole, as short lines: '5 of 6 points, numbered by the author', 'point 4 is not on this page'. */
export function receipt(set: KeyPointSet, truncated: boolean, words: Words): readonly string[] {
  const missing = missingNumbers(set);
  const lines = [count(set, missing.length, words)];
  if (missing.length > 0) {
    lines.push(words.translate(missing.length === 1 ? 'missingOne' : 'missingMany', nameNumbers(missing, words)));
  }
  if (truncated) lines.push(words.translate('truncated'));
  return lines;
}
