import type { Sentence } from '../../model.ts';
import type { Mention } from '../mentions/mention.ts';
import { roleLexicon } from '../roles/role-lexicon.ts';
import { tokenize } from '../roles/tokens.ts';

/** How many characters before a name are looked at for a word of kin. */
const BEFORE = 40;

/** True where a mention brings somebody in as kin of another ('his brother, George Whitman'): a side figure, at first. */
export function isKinIntroduced(mention: Mention, sentences: readonly Sentence[], language: string): boolean {
  const lexicon = roleLexicon(language);
  const before = sentences[mention.sentence]?.text.slice(Math.max(0, mention.start - BEFORE), mention.start) ?? '';
  const words = tokenize(before, lexicon.language).slice(-4);
  return words.some(({ lower }) => lexicon.isRelation(lower)) && !/[.;:]\s*$/.test(before);
}
