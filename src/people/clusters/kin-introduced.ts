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

/** True where a mention is explained as kin right after it: 'Francis Reed, his son, runs it'. */
export function isKinExplained(mention: Mention, sentences: readonly Sentence[], language: string): boolean {
  const lexicon = roleLexicon(language);
  const after = sentences[mention.sentence]?.text.slice(mention.end, mention.end + BEFORE) ?? '';
  const [comma, owner, ...words] = tokenize(after, lexicon.language).slice(0, 5);
  return comma?.text === ',' && lexicon.isPossessive(owner?.lower ?? '') && words.some(({ lower }) => lexicon.isRelation(lower));
}
