import type { Block, Sentence } from '../../model.ts';
import type { Topic, Word } from './read-words.ts';

/** A sentence of the article's text that may become a point. */
export interface Candidate {
  readonly sentence: Sentence;
  /** Index into the article's sentences. */
  readonly index: number;
  readonly block: Block;
  /** Without dateline, time of day or list number before it. */
  readonly text: string;
  /** Where that begins in the block; it ends with the sentence. */
  readonly start: number;
  readonly words: readonly Word[];
  /** How many words it has; two characters of a script without spaces count as one. */
  readonly length: number;
  /** What it is about, each once. */
  readonly topics: readonly Topic[];
  /** Full names of those whom the page credits. */
  readonly authors: readonly string[];
  /** All words of the article that have a capital inside a sentence, and how often. */
  readonly named: ReadonlyMap<string, number>;
  /** Words of classes that a large part of the text stands in; they name no box beside it. */
  readonly prevailing: ReadonlySet<string>;
  /** The article's language, see `baseLanguage`. */
  readonly language: string;
  /** Position among the sentences of the article's text, from 0. */
  readonly position: number;
  /** Position of its last sentence; the same where it has one alone. */
  readonly until: number;
  /** Reads any other words of the article. */
  readonly read: (text: string) => Word[];
}

/** True where a sentence is no point. */
export type NoPointRule = (candidate: Candidate) => boolean;
