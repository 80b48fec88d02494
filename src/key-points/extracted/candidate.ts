import type { Block, Sentence } from '../../model.ts';

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
  /** The text's words as written. */
  readonly words: readonly string[];
  /** How many words it has; two characters of a script without spaces count as one. */
  readonly length: number;
  /** Stems that tell what it is about. */
  readonly tokens: readonly string[];
  /** The same, each once. */
  readonly topics: ReadonlySet<string>;
  /** Full names of those whom the page credits. */
  readonly authors: readonly string[];
  /** Its words that have a capital, but for the first. */
  readonly capitals: readonly string[];
  /** All words of the article that have a capital inside a sentence. */
  readonly named: ReadonlySet<string>;
  /** Base subtag of the article's language. */
  readonly language: string;
  /** Position among the sentences of the article's text, from 0. */
  readonly position: number;
  /** Position of its last sentence; the same where it has one alone. */
  readonly until: number;
  /** First sentence of its block. */
  readonly first: boolean;
}

/** True where a sentence is no point. */
export type NoPointRule = (candidate: Candidate) => boolean;
