/** How a word is written. */
export const shape = { capital: 0, initial: 1, allCaps: 2, mixed: 3, lower: 4, number: 5, mark: 6, genitive: 7 } as const;

/** All that is known of a word by itself. Wherever it stands on a page, it is this one object. */
export interface WordForm {
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

/** A word in its place in a sentence. */
export class Word implements WordForm {
  readonly form: WordForm;
  readonly start: number;
  readonly end: number;

  constructor(form: WordForm, start: number, end: number) {
    this.form = form;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.form.text;
  }

  get folded(): string {
    return this.form.folded;
  }

  get hash(): number {
    return this.form.hash;
  }

  get shape(): number {
    return this.form.shape;
  }

  get flags(): number {
    return this.form.flags;
  }

  get first(): number {
    return this.form.first;
  }

  get last(): number {
    return this.form.last;
  }

  get place(): number {
    return this.form.place;
  }

  get common(): number {
    return this.form.common;
  }

  get candidate(): boolean {
    return this.form.candidate;
  }
}

/** The words of one sentence. */
export interface WordSentence {
  readonly words: readonly Word[];
  /** Most of its long words have a capital, as in an English headline. */
  readonly titleCase: boolean;
  readonly allCaps: boolean;
}
