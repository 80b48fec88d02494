import { languageFor } from '../languages/language-for.ts';
import { asFirstName, asPlace } from '../mentions/known-word.ts';
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

/**
 * True where the page brings in somebody by a name alone: 'I'm Ada', 'my name is Ada', 'a nurse named Ada', 'his sister, Ada.', 'Ada, his sister'.
 * English alone; a place of one word is none of it.
 */
export function isIntroduced(place: RolePlace): boolean {
  const { tokens, first, last, lexicon } = place;
  if (lexicon.language !== 'en') return false;
  if (isExplainedAsKin(place)) return true;
  const [earlier, earliest, before, after] = [tokens[first - 2], tokens[first - 3], tokens[first - 1], tokens[last + 1]];
  // Not 'I'm Canadian born': nothing may go on after it.
  if (before === undefined || after?.isCapital === true) return false;
  const ends = after === undefined || !after.isWord || lexicon.isEnder(after.lower) || lexicon.isAnd(after.lower) || lexicon.isBe(after.lower) || after.lower === 'from';
  if (!ends) return false;
  if (speakers.has(before.lower)) return true;
  if (before.lower === 'is' && earlier?.lower === 'name') return true;
  if (showing.has(before.lower) || (before.lower === 'is' && earlier?.lower === 'this')) return asPlace(tokens[first]?.text) === 0;
  if (naming.has(before.lower)) return earlier !== undefined && !earlier.isCapital && lexicon.isHead(earlier.lower);
  // 'his sister, Ada,' and 'her friend Ada'
  const kin = before.text === ',' ? earlier : before;
  const owner = before.text === ',' ? earliest : earlier;
  const setOff = before.text !== ',' || after === undefined || !after.isWord;
  return setOff && kin !== undefined && lexicon.isRelation(kin.lower) && owner !== undefined && (lexicon.isPossessive(owner.lower) || /['’]s?$/.test(owner.text));
}
