import { isThing } from '../evidence/is-thing.ts';
import { languageFor } from '../languages/language-for.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import type { RolePlace } from './role-place.ts';
import type { Token } from './tokens.ts';

const of: Readonly<Record<string, readonly string[]>> = {
  cs: ['z', 'ze'], da: ['fra', 'ved'], de: ['aus', 'vom', 'von'], en: ['from', 'of', 'with'], nl: ['bij', 'uit', 'van'], no: ['fra', 'ved'], pl: ['z', 'ze'], sv: ['från', 'vid'],
};
/** What goes on inside the name of a house: 'the Centre for Ice Studies', 'Reed & Sons'. */
const inside: ReadonlySet<string> = new Set(['&', 'for', 'für', 'för', 'of', 'voor']);
const LONGEST = 9;

/** 'Ada Cole with the Fire Authority', but 'Ada Cole with the Queen': somebody is with a house alone. */
const isOfHouse = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => isThing(lower, 'en') && !languageFor('en').placeWords.includes(lower));

/** Goes over what kind of house it is: 'of research firm Hill & Sons', 'of laundry experts Hill'. */
function afterKind(tokens: readonly Token[], lexicon: RoleLexicon, from: number): number {
  if (lexicon.language !== 'en') return from;
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token === undefined || !token.isWord || token.isCapital) return from;
    if (tokens[at + 1]?.isCapital === true) return (isThing(token.lower, 'en') && !languageFor('en').placeWords.includes(token.lower)) || lexicon.isPlural(token.lower) ? at + 1 : from;
  }
  return from;
}

/**
 * Where the name of the place or house ends that somebody is said to be of: 'of Leeds', 'from the Institute for Ice Studies', 'with the Fire Authority'.
 * @param at where the preposition should stand.
 * @returns the index after it; -1 where there is none.
 */
export function homeEnd({ tokens, lexicon, owners }: RolePlace, at: number): number {
  if (!(of[lexicon.language] ?? []).includes(tokens[at]?.lower ?? '')) return -1;
  let first = at + 1;
  while (lexicon.isArticle(tokens[first]?.lower ?? '')) first++;
  first = afterKind(tokens, lexicon, first);
  const isName = (index: number): boolean => tokens[index]?.isCapital === true && owners[index] === undefined;
  let end = first;
  // 'Anna Berg från polisen'
  if (lexicon.language === 'sv' && /(?:en|et)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.isWord !== true) end++;
  let goesOn = false;
  while (end - first < LONGEST) {
    if (isName(end)) end++;
    else if (goesOn && lexicon.isAnd(tokens[end]?.lower ?? '') && isName(end + 1)) end += 2;
    else {
      const after = lexicon.isArticle(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
      if (end === first || !inside.has(tokens[end]?.text ?? '') || !isName(after)) break;
      goesOn = true;
      end = after + 1;
    }
  }
  return end === first || (tokens[at]?.lower === 'with' && !isOfHouse(tokens, first, end)) ? -1 : end;
}
