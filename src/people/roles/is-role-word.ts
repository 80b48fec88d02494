import type { RolePlace } from './role-place.ts';

/** True where the word is one of role, and no verb that looks like one ('le juge', but not 'il juge'). */
export function isRoleWord(place: RolePlace, at: number): boolean {
  const { tokens, lexicon } = place;
  const lower = tokens[at]?.lower ?? '';
  if (!lexicon.isHead(lower)) return false;
  // German adjectives, 'der liberale Hans Berg', have none.
  if (lexicon.language === 'de' && tokens[at]?.isCapital === false) return false;
  // 'my son. Ada Cole': English titles that are cut short have a capital.
  if (lexicon.language === 'en' && tokens[at]?.isCapital === false && tokens[at]?.text.endsWith('.') === true) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return !lexicon.isEnder(lower) || lexicon.isArticle(before) || lexicon.isPossessive(before);
}
