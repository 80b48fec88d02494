/** What is known of the sentences before points are looked for, one by one; lists may be empty. */
export interface SentencesRead {
  /** How central the people named in each are, 0 to 1. */
  readonly weights: readonly number[];
  /** The words of each as written; null where it has not been taken apart. */
  readonly words: readonly (readonly string[] | null)[];
}
