import type { RolePlace } from './role-place.ts';

/** English words that have a capital only as part of a house's name: not 'Hill International', but 'Cameroon international Tom Reed'. */
const smallOnly: ReadonlySet<string> = new Set(['guardian', 'insider', 'international', 'national']);

/** True where the word is one of role, and no verb that looks like one ('le juge', but not 'il juge'). */
export function isRoleWord(place: RolePlace, at: number): boolean {
  const { tokens, lexicon } = place;
  const lower = tokens[at]?.lower ?? '';
  if (!lexicon.isHead(lower)) return false;
  // German adjectives, 'der liberale Hans Berg', have none.
  if (lexicon.language === 'de' && tokens[at]?.isCapital === false) return false;
  // 'my son. Ada Cole': English titles that are cut short have a capital.
  if (lexicon.language === 'en' && tokens[at]?.isCapital === false && tokens[at]?.text.endsWith('.') === true) return false;
  // 'from pole Tom Reed won'
  if (lexicon.language === 'en' && (tokens[at]?.isCapital === true ? smallOnly.has(lower) : lexicon.isNational(lower))) return false;
  const before = tokens[at - 1]?.lower ?? '';
  // In Romance languages these are adjectives unless an article comes before: 'el colombiano Luis Mora', 'l’Irlandais Luis Mora'.
  if (lexicon.grammar.before !== undefined && lexicon.isNational(lower) && !(lexicon.isArticle(before) && (lexicon.language !== 'fr' || tokens[at]?.isCapital === true))) return false;
  // 'le garde des Sceaux', but not 'en garde à vue'
  if (lower === 'garde' && lexicon.language === 'fr' && tokens[at + 2]?.lower !== 'sceaux') return false;
  // 'a prévenu Me Cole': a participle
  if (lexicon.language === 'fr' && /^(?:a|ai|ait|aurait|avait|avaient|ont)$/.test(before)) return false;
  return !lexicon.isEnder(lower) || lexicon.isArticle(before) || lexicon.isPossessive(before);
}
