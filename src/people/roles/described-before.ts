import { isAged } from '../evidence/is-aged.ts';
import { isBoundary } from './is-boundary.ts';
import { isRoleWord } from './is-role-word.ts';
import { phraseEnd } from './phrase-end.ts';
import { phraseStart } from './phrase-start.ts';
import type { RolePlace } from './role-place.ts';
import { stretch } from './stretch.ts';

/** So many words may stand between article and role word. */
const BEFORE = 8;

/** Words of address before a name that opens a sentence. */
const opens = ({ tokens, lexicon, first }: RolePlace): boolean => tokens.slice(0, first).every(({ lower }) => lexicon.isArticle(lower) || lexicon.isHonorific(lower) || lexicon.isTitle(lower));

/** Where an indefinite phrase for one person begins and ends that starts at `from`, after its article; null where there is none. */
function personAt(place: RolePlace, from: number): { readonly start: number; readonly end: number } | null {
  const { tokens, lexicon } = place;
  for (let head = from; head < from + BEFORE; head++) {
    const token = tokens[head];
    if (token === undefined || isBoundary(token, lexicon, tokens[head - 1]) || lexicon.isOf(token.lower) || lexicon.isArticle(token.lower)) return null;
    if (!isRoleWord(place, head) || isRoleWord(place, head + 1)) continue;
    return lexicon.isPlural(token.lower) ? null : { start: phraseStart(place, head, from), end: phraseEnd(place, head) };
  }
  return null;
}

/**
 * 'A Leeds teacher was found dead on Monday. Ada Cole, 31, had …': who is told of at the beginning and only then named, with an age.
 * Where several are told of, nobody knows which of them is named.
 * @param lead the sentence before the one that names somebody, with `first` and `last` of no meaning; nobody is named in it.
 * @param named the place of the name.
 * @returns the words in `lead`; null where it begins otherwise.
 */
export function describedBefore(lead: RolePlace, named: RolePlace): { readonly start: number; readonly end: number } | null {
  const { tokens, lexicon } = lead;
  if (lexicon.language !== 'en' || !/^(?:an?|the)$/.test(tokens[0]?.lower ?? '') || !opens(named) || !isAged(named)) return null;
  const found = personAt(lead, 1);
  const next = tokens[found?.end ?? 0];
  if (found === null || next?.isWord !== true) return null;
  // 'A man shot a woman.'
  const others = tokens.some(({ lower }, at) => at >= found.end && /^an?$/.test(lower) && personAt(lead, at + 1) !== null);
  return others ? null : stretch(lead, found.start, found.end);
}
