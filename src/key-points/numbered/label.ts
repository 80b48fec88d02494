import type { NumberStyle } from './parsed-number.ts';

/** A number that may count a point, and the words it stands before. */
export interface Label {
  readonly value: number;
  /** Labels of one series share a group: the same kind of element, numbered the same way. */
  readonly group: string;
  readonly style: NumberStyle | 'list' | 'marker';
  /** Index into Article.blocks. */
  readonly block: number;
  /** Half-open place of the point's words in the block's text, the number left out. */
  readonly start: number;
  readonly end: number;
  /** How many the text says there are: 5 in '1/5'. */
  readonly total?: number;
  /** Where the block ends that the words after `end` belong to (another number of the same block may come before its end). */
  readonly rest: number;
}

/** Points that count in one direction. */
export interface Series {
  readonly labels: readonly Label[];
  readonly descending: boolean;
}
