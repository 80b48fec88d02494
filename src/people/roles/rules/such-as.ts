import { listStart } from '../list-start.ts';
import { phraseStart } from '../phrase-start.ts';
import type { RoleRule } from '../role-place.ts';
import { roleBetween } from '../role-between.ts';

/** Words after a plural that bring in examples of it, each the last of its kind, by language. */
const like: Readonly<Record<string, readonly string[]>> = {
  en: ['including', 'like', 'such as'], de: ['wie'], es: ['como'], fr: ['comme'], it: ['come'], nl: ['als', 'zoals'], pt: ['como'], da: ['som'], no: ['som'], sv: ['som'],
};

/** Plurals that say nothing of anybody. */
const empty: ReadonlySet<string> = new Set(['men', 'relatives', 'women']);

/** What is no part of what they are: 'several players'. */
const counting: ReadonlySet<string> = new Set(['all', 'both', 'many', 'most', 'several', 'some']);

/** Somebody who is one of many: 'music stars like Anna Berg, Luis Mora and Ada Cole', 'other co-stars, including Tom Reed'. */
export const suchAs: RoleRule = (place) => {
  const { tokens, lexicon, owners } = place;
  const words = like[lexicon.language];
  let at = listStart(place) - 1;
  const last = tokens[at]?.lower ?? '';
  if (words === undefined) return null;
  if (words.includes(`${tokens[at - 1]?.lower ?? ''} ${last}`)) at -= 2;
  else if (words.includes(last)) at--;
  else return null;
  // 'Several players – including Ada Cole and Tom Reed – left'
  const isDash = /^[–—]$/.test(tokens[at]?.text ?? '');
  if (isDash || tokens[at]?.text === ',') at--;
  const head = tokens[at];
  if (head === undefined || owners[at] !== undefined || !lexicon.isPlural(head.lower) || empty.has(head.lower) || lexicon.isRelation(head.lower.replace(/s$/, ''))) return null;
  const start = phraseStart(place, at);
  // 'Two people were held by officers – including Ada Cole – and released'
  if (isDash && /^(?:by|of)$/.test(tokens[start - 1]?.lower ?? '')) return null;
  return roleBetween(place, counting.has(tokens[start]?.lower ?? '') ? start + 1 : start, at + 1, 1.2);
};
