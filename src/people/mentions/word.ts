/** How a word is written. */
export const shape = { capital: 0, initial: 1, allCaps: 2, mixed: 3, lower: 4, number: 5, mark: 6, genitive: 7 } as const;

/** All that is known of a word by itself. Wherever it stands on a page, it is this one object. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  /** Hash of `folded`; all numbers of a kind have one. */
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

/** A run of candidate words that stand side by side, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The words of one sentence. */
export interface WordSentence {
  readonly words: readonly Word[];
  /** Where in its text each of them begins. */
  readonly starts: readonly number[];
  /** See `candidateRuns`. */
  readonly runs: readonly Run[];
  /** Most of its long words have a capital, as in an English headline. */
  readonly titleCase: boolean;
  readonly allCaps: boolean;
}

/** Where one of its words begins. */
export const startOf = ({ starts }: WordSentence, word: number): number => starts[word] ?? 0;

/** Where one of its words ends. */
export const endOf = ({ words, starts }: WordSentence, word: number): number => (starts[word] ?? 0) + (words[word]?.text.length ?? 0);
