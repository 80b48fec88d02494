import { isAged } from '../evidence/is-aged.ts';
import { headWithin } from './head-within.ts';
import { phraseEnd } from './phrase-end.ts';
import { phraseStart } from './phrase-start.ts';
import type { RolePlace } from './role-place.ts';
import { stretch } from './stretch.ts';

/** Words of address before a name that opens a sentence. */
const opens = ({ tokens, lexicon, first }: RolePlace): boolean => tokens.slice(0, first).every(({ lower }) => lexicon.isArticle(lower) || lexicon.isHonorific(lower) || lexicon.isTitle(lower));

/** Where a phrase for one person begins and ends that starts at `from`, after its article; null where there is none. */
function personAt(place: RolePlace, from: number): { readonly start: number; readonly end: number } | null {
  const head = headWithin(place, from);
  return head < 0 || place.lexicon.isPlural(place.tokens[head]?.lower ?? '') ? null : { start: phraseStart(place, head, from), end: phraseEnd(place, head) };
}

/** 'him', 'them', and 'her' where nothing is hers: somebody else of whom the sentence tells. */
function isObject({ tokens, lexicon }: RolePlace, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  const next = tokens[at + 1];
  return lower === 'him' || lower === 'them' || (lower === 'her' && (next?.isWord !== true || lexicon.isOf(next.lower) || lexicon.isEnder(next.lower)));
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
  // 'The judge' is nobody new, but 'The father of an officer' is.
  if (tokens[0]?.lower === 'the' && !lexicon.isRelation(tokens[1]?.lower ?? '')) return null;
  // 'A man shot a woman.', 'A judge sent him to prison.'
  const others = tokens.some(({ lower, isCapital }, at) => at >= found.end && (isObject(lead, at) || (!isCapital && lexicon.isHead(lower))));
  return others ? null : stretch(lead, found.start, found.end);
}
