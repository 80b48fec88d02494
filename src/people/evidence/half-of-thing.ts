import { asFirstName, asLastName } from '../mentions/known-word.ts';
import type { RolePlace } from '../roles/role-place.ts';
import { isCompany } from './is-company.ts';
import { isThing } from './is-thing.ts';

/** English words that make a house or a place of the name after 'of': 'House of Lund', 'Isle of Holm', 'Book of Ada'. */
const houses: ReadonlySet<string> = new Set(['Bank', 'Battle', 'Bay', 'Book', 'City', 'College', 'County', 'Gulf', 'House', 'Isle', 'Lake', 'Port', 'Strait', 'Town', 'University']);
/** Before the names of towns and churches, where it was not taken into the name: what languages call a saint, short forms too. Inside a name fewer of these mean a saint, see `doubtName`. */
const saints: ReadonlySet<string> = new Set(['saint', 'sainte', 'san', 'sankt', 'sant', 'santa', 'santo', 'são', 'sint', 'st', 'st.', 'ste', 'ste.', 'szent']);

const isFirstName = (word: string | undefined): boolean => asFirstName(word) >= 2;

/** A word that families are called by as often is none: 'Smith & Lund'. */
const isGivenName = (word: string): boolean => isFirstName(word) && asFirstName(word) > asLastName(word);

/** 'Lund & Holm', 'Lund + Holm': two single words, neither of them a known first name, or a plus between them. */
function isOfTwo({ tokens, first, last }: RolePlace): boolean {
  if (first !== last) return false;
  for (const [sign, other] of [[tokens[first - 1], tokens[first - 2]], [tokens[last + 1], tokens[last + 2]]] as const) {
    if (other?.isCapital !== true) continue;
    if (sign?.text === '+') return true;
    if (sign?.text === '&' && !isGivenName(tokens[first]?.text ?? '') && !isGivenName(other.text)) return true;
  }
  return false;
}

/** 'A&L Goodbody': the second of two letters was taken for an initial. */
const isAfterLetters = ({ tokens, first }: RolePlace): boolean => /^\p{Lu}&\p{Lu}$/u.test(tokens[first]?.text ?? '');

const streets = /^(?:avenues|boulevards|streets)$/;
/** 'the corner of Lund and Holm streets' */
function isBesideStreet({ tokens, first, last, lexicon }: RolePlace): boolean {
  if (lexicon.language !== 'en' || first !== last) return false;
  const isFirst = lexicon.isAnd(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.isCapital === true;
  return streets.test(tokens[isFirst ? last + 3 : last + 1]?.text ?? '');
}

/** A firm of somebody and sons: 'Ada Lund & Söhne', 'Lund e Figli'. */
const sons = /^(?:co|figli|fils|filhos|hijos|partner|partners|sohn|söhne|son|sons|synowie|söner|sønner|sønn|zonen|zoon)$/;
const isWithSons = ({ tokens, last, lexicon }: RolePlace): boolean => {
  const next = tokens[last + 2];
  const isJoined = tokens[last + 1]?.text === '&' || (lexicon.language !== 'de' && lexicon.isAnd(tokens[last + 1]?.lower ?? ''));
  return isJoined && next?.isCapital === true && sons.test(next.lower);
};

/** 'Lund Space Center', 'Ada Lund Academy': words with a capital go on to one of houses or places. */
function goesOnAsThing({ tokens, first, last, nameEnd, owners, lexicon }: RolePlace): boolean {
  if (lexicon.language !== 'en' || (tokens[last]?.end ?? 0) > nameEnd) return false;
  // 'John Tower' may be called so.
  if (first === last && isFirstName(tokens[first]?.text) && tokens[last + 2]?.isCapital !== true) return false;
  for (let at = last + 1; at < last + 4 && tokens[at]?.isCapital === true && owners[at] === undefined; at++) if (isThing(tokens[at]?.lower ?? '', 'en')) return true;
  return false;
}

/** A chapter and a verse of a book that is called so: 'Matthew 14:2'. */
const isBook = ({ tokens, last }: RolePlace): boolean => /^\d{1,3}:\d/.test(tokens[last + 1]?.text ?? '');

/** True where the name is a part of a longer one of a house, a brand or a place: 'House of Lund', 'Lund & Holm', 'São Lund', 'Lund 14:2', 'Lund Space Center'. */
export function isHalfOfThing(place: RolePlace): boolean {
  const { tokens, first, last, owners, lexicon } = place;
  const before = tokens[first - 1];
  const isShort = tokens.slice(first, last + 1).filter(({ isCapital }) => isCapital).length < 3;
  if (before !== undefined && before.isCapital && isShort && owners[first - 1] === undefined && saints.has(before.text.toLowerCase())) return true;
  if (lexicon.language === 'en' && first === last && before?.lower === 'of' && houses.has(tokens[first - 2]?.text ?? '')) return true;
  return isCompany(place) || isAfterLetters(place) || isBesideStreet(place) || isOfTwo(place) || isWithSons(place) || isBook(place) || goesOnAsThing(place);
}
