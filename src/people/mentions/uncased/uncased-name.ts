/** A name in a text without capitals: half-open place, the title beside it, 0..1 how sure. */
export interface UncasedName {
  readonly start: number;
  readonly end: number;
  readonly title?: string;
  readonly score: number;
}
