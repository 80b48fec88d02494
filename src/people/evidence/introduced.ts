import { languageFor } from '../languages/language-for.ts';
import { asCommonWord, asFirstName, asPlace } from '../mentions/known-word.ts';
import { endsPhrase } from '../roles/ends-phrase.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** English words before a name that somebody says of themselves or of who is there. */
const speakers: ReadonlySet<string> = new Set(["i'm", 'i’m', "who's", 'who’s']);
/** The same of who is heard or seen. */
const showing: ReadonlySet<string> = new Set(["that's", 'that’s']);
const naming: ReadonlySet<string> = new Set(['called', 'named', 'nicknamed']);

/** So many words stand between 'his' and the kin: 'his 7-year-old daughter', 'her late older brother'. */
const BETWEEN = 3;

/** 'Ada, his 7-year-old daughter' */
function isExplainedAsKin({ tokens, first, last, lexicon }: RolePlace): boolean {
  const name = tokens[first]?.text;
  const isPlaced = languageFor('en').placePrepositions.includes(tokens[first - 1]?.lower ?? '');
  if (asPlace(name) > 0 || (isPlaced && asFirstName(name) < 2) || tokens[last + 1]?.text !== ',' || !lexicon.isPossessive(tokens[last + 2]?.lower ?? '')) return false;
  const said = tokens.slice(last + 3, last + 4 + BETWEEN);
  const kin = said.findIndex(({ lower }) => lexicon.isRelation(lower));
  return kin >= 0 && tokens[last + 4 + kin]?.isWord !== true && said.slice(0, kin).every(({ isWord, isCapital }) => isWord && !isCapital);
}

/** Where whoever has the kin at `kin` stands before it: over 'late' and 'younger', to 'his', 'Ada’s' or 'a'. */
function ownerOf({ tokens, lexicon }: RolePlace, kin: number): number {
  let at = kin - 1;
  while (at > kin - 1 - BETWEEN && tokens[at]?.isWord === true && !lexicon.isPossessive(tokens[at]?.lower ?? '') && !lexicon.isArticle(tokens[at]?.lower ?? '') && !/['’]s?$/.test(tokens[at]?.text ?? '')) at--;
  return at;
}

/** Before kin that nobody is said to have: 'with daughter Ada'. */
const beside: ReadonlySet<string> = new Set(['and', 'with']);

/** True for kin right before the name, of somebody. A partner may be a house. */
function isOwnKin({ tokens, first, last, lexicon }: RolePlace): boolean {
  const owner = tokens[first - 2];
  // 'the couple’s daughters Ada and Eva'
  const goesOn = tokens[last + 1]?.text === ',' || lexicon.isAnd(tokens[last + 1]?.lower ?? '');
  if (owner === undefined || /^(?:partner|twin)s?$/.test(tokens[first - 1]?.lower ?? '') || (lexicon.isPlural(tokens[first - 1]?.lower ?? '') && !goesOn)) return false;
  return lexicon.isPossessive(owner.lower) || /['’]s?$/.test(owner.text) || beside.has(owner.lower);
}

/** True where the page says that somebody is called so: 'We named him Ada.', 'who gave her name only as Ada'. */
export function isSaidToBeCalled({ tokens, first }: RolePlace): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (/^h(?:er|im)$/.test(before)) return /^(?:baptised|baptized|christened|named)$/.test(tokens[first - 2]?.lower ?? '') && asCommonWord(tokens[first]?.text ?? '', 'en') === 0;
  const name = tokens[first - 2]?.lower === 'only' ? first - 3 : first - 2;
  return before === 'as' && tokens[name]?.lower === 'name' && tokens[name - 2]?.lower === 'gave';
}

/**
 * True where the page brings in somebody by a name alone: 'I'm Ada', 'my name is Ada', 'a nurse named Ada', 'his late sister, Ada.', 'a brother, Tom,', 'Ada, his sister', 'his call sign, Ada'.
 * English alone; who is shown ('this is Ada') is no place.
 */
export function isIntroduced(place: RolePlace): boolean {
  const { tokens, first, last, lexicon } = place;
  if (lexicon.language !== 'en') return false;
  if (isExplainedAsKin(place)) return true;
  // 'a nun called Sister Ada'
  const begins = tokens[first - 1]?.isCapital === true && lexicon.isTitle(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  const earlier = tokens[begins - 2];
  const before = tokens[begins - 1];
  const after = tokens[last + 1];
  // Not 'I'm Canadian born': nothing may go on after it.
  if (before === undefined || after?.isCapital === true) return false;
  const ends = endsPhrase(place, last + 1) || lexicon.isBe(after?.lower ?? '') || after?.lower === 'from';
  // 'Reed’s cousin Ada buys hay.', 'with daughter Ada'
  if (lexicon.isRelation(before.lower) && isOwnKin(place)) return true;
  if (!ends) return false;
  if (speakers.has(before.lower) || isSaidToBeCalled(place)) return true;
  if (before.lower === 'is' && earlier?.lower === 'name') return true;
  if (showing.has(before.lower) || (before.lower === 'is' && earlier?.lower === 'this')) return asPlace(tokens[first]?.text) === 0;
  if (naming.has(before.lower)) return earlier !== undefined && !earlier.isCapital && lexicon.isHead(earlier.lower);
  // 'his call sign, Ada'
  const sign = before.text === ',' ? first - 2 : first - 1;
  if (/^call-?sign$/.test(tokens[sign]?.lower ?? '') || (tokens[sign]?.lower === 'sign' && tokens[sign - 1]?.lower === 'call')) return true;
  // 'his sister, Ada,' and 'her friend Ada'
  const isSetOff = before.text === ',';
  const at = isSetOff ? first - 2 : first - 1;
  if ((isSetOff && after?.isWord === true) || !lexicon.isRelation(tokens[at]?.lower ?? '')) return false;
  const owner = tokens[isSetOff ? ownerOf(place, at) : at - 1];
  return owner !== undefined && (lexicon.isPossessive(owner.lower) || /['’]s?$/.test(owner.text) || (isSetOff && lexicon.isArticle(owner.lower) && owner.lower !== 'the'));
}
