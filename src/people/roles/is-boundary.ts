import { ranks } from './ranks.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import type { Token } from './tokens.ts';

/** Participles that describe a person before a role; other words in -ed are verbs. */
const participles: ReadonlySet<string> = new Set(
  'accomplished accused acclaimed alleged appointed beloved convicted decorated disgraced elected embattled established estranged exiled experienced famed imprisoned jailed learned married naked noted ousted outspoken renowned respected retired seasoned skilled suspended talented titled trusted wanted wounded armed red unnamed injured sacred hundred'.split(' '),
);
/** Words in -ing that describe or name; the others are verbs. */
const describing: ReadonlySet<string> = new Set('acting advertising aspiring boxing campaigning coming commanding consulting cycling defending directing engineering filing founding incoming leading living managing marketing nursing outgoing racing reigning retiring rising ruling running sitting skiing sporting standing swimming teaching training visiting banking building fishing housing manufacturing programming publishing shipping sting wing presiding prosecuting investigating supervising surviving attending practising practicing'.split(' '));

/** Small English words that end a role elsewhere, but describe somebody after an article: 'the late singer', 'a then unknown poet', 'one of the most famous'. */
const small: ReadonlySet<string> = new Set('early ever inside late most near next now once only outside past soon still then very visiting'.split(' '));

/** Before a number that is none of its own: 'a Grade 3 teacher'. */
const graded: ReadonlySet<string> = new Set(['class', 'division', 'grade', 'level', 'tier', 'year']);

/** Is it such a word, a graded number, a participle ('a retired nurse') or a year ('the 2012 winner') after an article, 'his' or "Riga's"? */
export const isDescription = ({ text, lower }: Token, before: Token | undefined, lexicon: RoleLexicon): boolean => {
  if (lexicon.language !== 'en' || before === undefined) return false;
  const opens = lexicon.isArticle(before.lower) || lexicon.isPossessive(before.lower);
  if (opens && (/(?:[^e]ed|ing)$/.test(text) || /^\d{4}$/.test(text))) return true;
  if (graded.has(before.lower) && /^\d{1,2}$/.test(text)) return true;
  return small.has(lower) && (opens || before.lower === 'second' || /['’]s?$/.test(before.text));
};

/** True for a number, with its marks: '1,200', '3.5'. */
export const isNumber = (token: Token): boolean => /^\d[\d.,:/]*$/.test(token.text);

/**
 * True where no role goes across the token: a mark, a number, a verb, a word that joins clauses.
 * @param before the token before it, where it tells an adjective from a verb.
 */
export function isBoundary(token: Token, lexicon: RoleLexicon, before?: Token): boolean {
  if (isDescription(token, before, lexicon)) return false;
  if (!token.isWord || isNumber(token)) return true;
  if (lexicon.isHead(token.lower) && !lexicon.isEnder(token.lower)) return false;
  // 'US' is not 'us', and 'the mayor of Lower Fell' did not fall.
  if (lexicon.isEnder(token.lower)) return !/^\p{Lu}{2,}$/u.test(token.text) && !(token.isCapital && token.start > 0 && lexicon.isVerb(token.lower));
  // 'a man who's', 'you're a star'
  const contracted = /['’](?:d|ll|re|s|ve)$/.exec(token.lower);
  if (contracted !== null && lexicon.isEnder(token.lower.slice(0, contracted.index))) return true;
  if (lexicon.language !== 'en' || (token.isCapital && token.start > 0)) return false;
  const word = token.lower;
  // 'of the isolated nation'
  // 'chief operating officer'
  if (word.includes('-') || (before !== undefined && (isSmall(before, lexicon) || (word.endsWith('ing') && ranks.has(before.lower))))) return false;
  return (/[^e]ed$/.test(word) && !participles.has(word)) || (word.endsWith('ing') && !describing.has(word)) || (word.length > 4 && word.endsWith('ly') && !/^(?:family|early|highly|newly|openly|elderly|recently|only|daily|weekly|monthly|assembly|italy|july)$/.test(word));
}

/** True for an article and for a preposition that carries a role on. */
export const isSmall = (token: Token, lexicon: RoleLexicon): boolean => lexicon.isArticle(token.lower) || lexicon.isOf(token.lower);
