/** How a word is written. */
export const shape = { capital: 0, initial: 1, allCaps: 2, mixed: 3, lower: 4, number: 5, mark: 6, genitive: 7 } as const;

/** A word of the page with all that is known of it by itself. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Hash of `folded`. */
  readonly hash: number;
  /** One of `shape`. */
  readonly shape: number;
  /** Bits of `flag`. */
  readonly flags: number;
  /** 0–3: known as a first name, a last name, a place, a common word of the language. */
  readonly first: number;
  readonly last: number;
  readonly place: number;
  readonly common: number;
  /** May be part of a name. */
  readonly candidate: boolean;
}

/** The words of one sentence. */
export interface WordSentence {
  readonly words: readonly Word[];
  /** Most of its long words have a capital, as in an English headline. */
  readonly titleCase: boolean;
  readonly allCaps: boolean;
}
