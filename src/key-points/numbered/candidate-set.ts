import type { Article, Block } from '../../model.ts';
import type { Label } from './label.ts';

/** A series with the words and blocks of its points: what the rules of no-series/ look at. */
export interface CandidateSet {
  readonly article: Article;
  readonly labels: readonly Label[];
  /** The blocks that hold the numbers, one for one with `labels`. */
  readonly heads: readonly Block[];
  /** The points' words, clean, without numbers. */
  readonly texts: readonly string[];
  /** For each point the indices of the blocks that stand under it. */
  readonly details: readonly (readonly number[])[];
  /** How many points the headline promises; null where it promises none. */
  readonly promised: number | null;
}

/** True for a text that ends as a question does. */
export const asks = (text: string): boolean => /[?？؟]\s*$/.test(text);

/** True where at least `share` of the items pass. */
export function most<T>(items: readonly T[], share: number, passes: (item: T, index: number) => boolean): boolean {
  return items.filter(passes).length >= items.length * share;
}
