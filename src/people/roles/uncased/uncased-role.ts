/** A role in a text without capitals, half-open. */
export interface UncasedRole {
  readonly start: number;
  readonly end: number;
  /** True for what says little of anybody, so that another place of the page may say more: 容疑者. */
  readonly isWeak?: true;
}

/** Looks for words of role right before or after the name at `start` to `end`; null where there are none. */
export type UncasedRoleRule = (text: string, start: number, end: number) => UncasedRole | null;
