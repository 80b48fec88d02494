import type { Article, Block } from '../../../model.ts';
import type { LanguageData } from '../../languages/language-data.ts';
import type { Word } from '../word.ts';

/** A name in its surroundings, as the rules about credits see it. */
export interface NamePlace {
  readonly article: Article;
  readonly block: Block;
  /** True for the first or last prose of the body and what lies outside of it, where bylines stand. */
  readonly atEdge: boolean;
  readonly language: LanguageData;
  /** The sentence: its text, its words, and the words that are the name (half-open), with where they stand in the text. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}
