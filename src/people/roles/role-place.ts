import type { Mention } from '../mentions/mention.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import type { Token } from './tokens.ts';

/** A mention in its sentence, as the rules see it. */
export interface RolePlace {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Indices of the first and last token of the name. */
  readonly first: number;
  readonly last: number;
  /** Where the name ends in the text; its last token may go on with the genitive. */
  readonly nameEnd: number;
  /** For each token, the mention that it belongs to, if any. */
  readonly owners: readonly (Mention | undefined)[];
  readonly lexicon: RoleLexicon;
}

/** Words of the sentence that say what somebody is. */
export interface RoleCandidate {
  /** Half-open, in the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** How much such a place tells: 1 hardly, 3 well. */
  readonly worth: number;
  /** True where the words are plural and stand for all the names in a list. */
  readonly plural: boolean;
}

/** One way in which pages say what somebody is. */
export type RoleRule = (place: RolePlace) => RoleCandidate | null;
