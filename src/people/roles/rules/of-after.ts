import { stretch } from '../phrase.ts';
import type { RoleRule } from '../role-place.ts';

const of: Readonly<Record<string, readonly string[]>> = { da: ['fra'], de: ['vom', 'von'], en: ['from', 'of'], nl: ['van'], no: ['fra'], sv: ['från'] };

/** Where somebody belongs: 'Anna Berg of Victoria Hospital'. Only names of places and houses, and nothing else is known. */
export const ofAfter: RoleRule = (place) => {
  const { tokens, lexicon, last, owners } = place;
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (!(of[lexicon.language] ?? []).includes(tokens[at]?.lower ?? '')) return null;
  let end = at + 1;
  while (lexicon.isArticle(tokens[end]?.lower ?? '')) end++;
  const first = end;
  // 'Anna Berg från polisen'
  if (lexicon.language === 'sv' && /(?:en|et)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.isWord !== true) end++;
  while (tokens[end]?.isCapital === true && owners[end] === undefined && end - first < 6) end++;
  if (end === first) return null;
  const found = stretch(place, at, end);
  return found === null ? null : { ...found, worth: 0.5, plural: true };
};
