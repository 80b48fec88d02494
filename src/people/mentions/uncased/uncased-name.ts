/** A name in a text without capitals: half-open place, the title beside it, 0..1 how sure. */
export interface UncasedName {
  readonly start: number;
  readonly end: number;
  readonly title?: string;
  readonly score: number;
  /** The full name of whoever is meant, where only a part of it stands there. */
  readonly full?: string;
  /** A family name alone, which means nobody where nothing stands beside it. */
  readonly alone?: true;
}

/** What a language without capitals has to say of names. */
export interface UncasedLanguage {
  /**
   * The names that a text of a page shows, in any order; where some overlap, the first and longest counts.
   * @param repeats how often a word stands on the page.
   */
  readonly names: (text: string, repeats: (word: string) => number) => UncasedName[];
  /** True where the name, told by another place of the page, stands there as a word of its own and is no part of another name. */
  readonly standsAlone: (text: string, start: number, end: number) => boolean;
  /** Parts of these names that stand for them: a family name before a title. */
  readonly parts: (text: string, full: readonly string[]) => UncasedName[];
}
