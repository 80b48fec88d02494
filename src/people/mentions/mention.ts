/**
 * One place where a person may be named.
 *
 * Convention between mentions and clusters: mentions come in the order of the page and never overlap. From 0.5 up the words name
 * a person by all the evidence there is (the whole page is weighed, so a bare 'Kim' beside 'Kim Jong Un' is above it). Below 0.5
 * it is a candidate only: keep it where its words are part of (or the same as) the name of a person that has a mention from 0.5 up,
 * else drop it. Bylines, credits, promotions and comments are left out already.
 */
export interface Mention {
  /** Index into the sentences. */
  readonly sentence: number;
  /** Half-open, in `Sentence.text`: the name alone, without title and genitive. */
  readonly start: number;
  readonly end: number;
  /** The name without titles, honorifics and genitive; white space folded. As written otherwise (an inflected form stays). */
  readonly name: string;
  /** What stands there of the name, where the rest of it was filled in ('Bill' of 'Bill and Hillary Clinton'). */
  readonly written?: string;
  /** Title or honorific words directly before, as written. */
  readonly title?: string;
  /** 0..1: how sure that it is a person. */
  readonly score: number;
  /** Named only inside something else ('the Trump administration'). */
  readonly inside?: true;
}
