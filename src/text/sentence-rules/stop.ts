/** A place where a sentence may end, as the rules see it. All indices are into `text`. */
export interface Stop {
  readonly text: string;
  /** See `baseLanguage`. */
  readonly language: string;
  /** The first stop character. */
  readonly at: number;
  /** Behind the last stop character. */
  readonly end: number;
  /** Behind the brackets and quotation marks that close after it. */
  readonly after: number;
  /** The next character that is no space; the text's length where there is none. */
  readonly next: number;
  /** The word before the stop, in lower case, inner stops kept ('u.s' for 'U.S.'); '' where none stands there. */
  readonly word: string;
  /** Where that word begins. */
  readonly wordStart: number;
  /** Where the quotation or bracket closes that the stop stands in; -1 outside of any. */
  readonly closes: number;
  /** Where that quotation or bracket opened; -1 outside of any. */
  readonly opened: number;
}

/** True where the sentence goes on over the stop. */
export type StopRule = (stop: Stop) => boolean;
