import { languageFor } from '../../languages/language-for.ts';
import { asPlace } from '../../mentions/known-word.ts';
import type { RoleRule } from '../role-place.ts';

/** English words that have a capital and 's and are no house. */
const others: ReadonlySet<string> = new Set('everyone he here how it let nobody one she someone that there what when where who why'.split(' '));
/** Small words that begin a sentence and no name of a house; 'The', 'New', 'Daily', 'Inside' and 'Sunday' do. */
const openings: ReadonlySet<string> = new Set(
  'also although and as at because before both but by even for from however if in instead meanwhile nor on once only or perhaps since so still then though today unless until while with yesterday yet'.split(' '),
);

const isPlace = (word: string): boolean => asPlace(word) > 0;

/** The genitive, by language: of initials and party names alone where it has no apostrophe ('SVs', 'Rødts'). */
const genitives: Readonly<Record<string, RegExp>> = { da: /(?<=[\p{L}])s$/u, en: /['’]s$|(?<=s)['’]$/u, no: /(?<=[\p{L}])s$/u, sv: /(?<=[\p{L}])s$/u };

/** How parties are called, so that their genitive is none of a day: 'Vänsterpartiets Kari Lie'. */
const party = /(?:parti|partiet|demokraterna|demokratiet|listen|^høyre|^rødt|^venstre)$/u;

/**
 * The house that somebody works for, in the genitive before the name: 'said Google’s Anna Berg', 'The Riga Post’s Luis Mora', 'SVs Kari Lie'.
 * A country or town is none, and an airport has its name from somebody.
 */
export const houseBefore: RoleRule = ({ tokens, lexicon, first, last, owners }) => {
  const nearest = tokens[first - 1];
  const genitive = nearest === undefined || !nearest.isCapital ? null : (genitives[lexicon.language]?.exec(nearest.text) ?? null);
  if (nearest === undefined || genitive === null || owners[first - 1] !== undefined) return null;
  const bare = nearest.lower.slice(0, genitive.index);
  const { commonWords, calendarWords } = languageFor(lexicon.language);
  if (others.has(bare) || commonWords.includes(bare) || calendarWords.includes(bare) || lexicon.isHead(bare) || isPlace(bare) || tokens[last + 1]?.isCapital === true) return null;
  let from = first - 1;
  while (tokens[from - 1]?.isCapital === true && owners[from - 1] === undefined && from > first - 5) from--;
  // 'But Google’s', '“When Google’s': the first word of a sentence has its capital from there.
  if (from < first - 1 && tokens[from - 1]?.isWord !== true) {
    const opening = tokens[from]?.lower ?? '';
    if (others.has(opening) || openings.has(opening)) from++;
  }
  if (isPlace(tokens[from]?.text ?? '')) return null;
  // 'Dagens Kari Lie' may be the one of today.
  if (lexicon.language !== 'en' && from === 0 && !/\p{Lu}.*\p{Lu}/u.test(nearest.text) && !party.test(bare)) return null;
  const start = tokens[from]?.start ?? nearest.start;
  return { start, end: nearest.start + genitive.index, worth: 0.3, plural: false };
};
