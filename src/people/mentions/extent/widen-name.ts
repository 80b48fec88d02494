import { baseLanguage } from '../../../text/base-language.ts';
import { capitalParticles } from '../capital-particles.ts';
import { isUnknown } from '../is-unknown.ts';
import type { Evidence } from '../page-evidence.ts';
import { flag } from '../word-flags.ts';
import { shape } from '../word.ts';
import type { Word } from '../word.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Small words of family names, and which of them are prepositions, pronouns or conjunctions of a language, so that they tell little there. */
const small = set('al bin d da dal dalla das de degli dei del della dello den der di do dos du el ibn la las le los te ten ter van vom von zu zum zur ван фон дер бин ибн аль эль ель бін ібн ді дю ди');
const own: Readonly<Record<string, ReadonlySet<string>>> = {
  cs: set('do'), da: set('al da de den der du la'), de: set('da das den der von vom zu zum zur'), es: set('al da de del di el la las le los'), fr: set('d de des du la le'),
  it: set('al d da dal dalla de degli dei del della dello di la le'), nl: set('al das de den der du te ten ter van'), no: set('al da de den der du la'), pl: set('do te'), pt: set('d da das de do dos la'),
  sv: set('al da de den der du la'),
};
const romance = set('es fr it pt');
const nordic = set('da no sv');
/** In these a full name goes on with 'de' and 'da': 'Ada Mora de Riva'. Elsewhere it says where somebody is from. */
const goesOn = set('es fr pt');
/** Dutch small words that lead to a family name though each is a word of its own. */
const dutch = set('der den ten ter');

const things = flag.org | flag.place | flag.title | flag.honorific | flag.calendar | flag.common;
const isCapital = (word: Word | undefined): word is Word => word !== undefined && (word.shape === shape.capital || word.shape === shape.mixed);
const isGiven = (word: Word | undefined): word is Word => isCapital(word) && word.first >= 2 && word.place < 2 && word.common < 2 && (word.flags & things) === 0;
const isFamily = (word: Word | undefined): word is Word => isCapital(word) && word.place === 0 && word.common < 2 && (word.flags & things) === 0;

/** Where the small words that begin at `at` end; 'von und zu' too. */
function overSmall(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + 3 && words[end]?.shape === shape.lower && (small.has(words[end]?.folded ?? '') || (end === at + 1 && words[end]?.folded === 'und'))) end++;
  return end;
}

/** Family names that begin with a small word, which has a capital where they stand alone, as the page writes them: 'Thuis keek Van Kessel mee', 'dijo De la Fuente'. */
export function particleFamilies(sentences: readonly { readonly words: readonly Word[] }[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of sentences) {
    for (let at = 1; at < words.length - 1; at++) {
      if (!capitalParticles.has(words[at]?.text ?? '') || words[at - 1]?.shape === shape.mark || (words[at - 1]?.candidate === true && ((words[at - 1]?.flags ?? 0) & (flag.title | flag.role | flag.honorific)) === 0)) continue;
      const end = overSmall(words, at + 1);
      if (words[end]?.candidate === true) found.add(keyOf(words, at, end));
    }
  }
  return found;
}
const keyOf = (words: readonly Word[], from: number, family: number): string => words.slice(from, family + 1).map(({ folded }) => folded).join(' ');

/** May somebody be called so by a first name that nobody knows, where the page bears out the family name: 'Toine van Kessel'? */
const isUnknownGiven = (word: Word | undefined): boolean => word?.shape === shape.capital && word.place === 0 && word.common < 2 && (word.flags & (things | flag.role)) === 0;

/** First names that go on over small words to another: 'María del Mar Lozano', 'Maria de Lurdes Riva'. */
const devoted = /^(?:Ana|João|José|Juan|Mar[ií]a|Rosa)$/;

/** Over small words to a family name: 'Dennis van der Holm', 'Álvaro Mora de Riva', 'Ada Maillard de La Tour'. */
function overParticles(words: readonly Word[], from: number, to: number, language: string, families: ReadonlySet<string>): number {
  let at = overSmall(words, to);
  if (at > to && families.has(keyOf(words, to, at)) && words.slice(from, to).every(isUnknownGiven)) return at + 1;
  if (to - from === 1 && at > to && goesOn.has(language) && devoted.test(words[from]?.text ?? '') && isCapital(words[at]) && isFamily(words[at + 1])) return at + 2;
  // 'Politicoloog Tom van der Holm': what nobody is called may be what he is.
  const isSingle = to - from === 1 || (to - from === 2 && words[from]?.first === 0 && words[from].last === 0 && isGiven(words[to - 1]));
  if (at === to || (isSingle && !isGiven(words[to - 1]))) return to;
  const particles = words.slice(to, at).map(({ folded }) => folded);
  const isFrench = language === 'fr' && particles.at(-1) === 'de' && words[at]?.text === 'La' && isCapital(words[at + 1]) && words[at + 1]?.place === 0;
  if (isFrench) return at + 2;
  const family = words[at];
  // 'Peter R. de Vries'
  if (words[to - 1]?.shape === shape.initial && isFamily(family)) return at + 1;
  // 'Jelle van der V.', before a court
  if (language === 'nl' && family?.shape === shape.initial) return at + 1;
  // 'João Pedro dos Santos Ferreira': a family name known well that is a place too, before another
  if (goesOn.has(language) && !isSingle && isCapital(family) && family.last === 3 && (family.flags & things) === 0 && isFamily(words[at + 1])) return at + 2;
  // 'Letícia Reichel dos Santos'
  if (language === 'pt' && particles.at(-1) === 'dos' && family?.text === 'Santos') return at + 1;
  if (!isFamily(family)) return to;
  at++;
  if (particles.some((word) => own[language]?.has(word) !== true && word !== 'und')) return at;
  // 'Präsidentin Ursula von der Holm': nobody is called by a title and a first name.
  if (language === 'de' && particles.length > 1 && to - from === 1 && ((words[from - 1]?.flags ?? 0) & flag.title) !== 0 && isUnknown(family)) return at;
  if (isSingle) return family.last > 0 || (language === 'nl' && particles.length > 1 && particles.some((word) => dutch.has(word))) ? at : to;
  return goesOn.has(language) && family.last >= 2 && family.first < family.last ? at : to;
}

const capitalSmall = set('Da Dal Dalla De Degli Dei Del Della Dello Der Di El La Le Lo Ten Ter Van Von');
/** Over a small word with a capital after a first name, which may have been taken for the family name: 'Giovanni Di Lorenzo', 'Dennis Van der Holm'. */
function overCapitalParticle(words: readonly Word[], from: number, to: number): number {
  if (to - from > 2 || !isGiven(words[from]) || !capitalSmall.has(words[from + 1]?.text ?? '')) return to;
  const at = overSmall(words, from + 2);
  return isFamily(words[at]) ? at + 1 : to;
}

/** To the end of a row of capitals: 'Maria Dirce' in 'Maria Dirce Alencar Cotovia', where somebody is called Cotovia on the page, or everywhere. */
function overFamilies(words: readonly Word[], from: number, to: number, page: ReadonlyMap<string, Evidence>): number {
  if (to - from < 2 || (words[from]?.first ?? 0) < 3 || !isGiven(words[from])) return to;
  let at = to;
  while (at < to + 2 && isFamily(words[at]) && (words[at]?.first ?? 0) < 2) at++;
  const last = words[at - 1];
  if (at === to || last === undefined || words[at]?.candidate === true) return to;
  return last.last >= 2 || (page.get(last.folded)?.last ?? 0) > 1 ? at : to;
}

/** To the end of a row of capitals in languages that have few others: 'Ada Schifter' in 'Museumsinspektør Ada Schifter Kofoed rykkede ud'. */
function overUnknown(words: readonly Word[], from: number, to: number): number {
  const next = words[to];
  return to - from === 2 && isGiven(words[from]) && isFamily(next) && next.shape === shape.capital && words[to + 1]?.shape === shape.lower ? to + 1 : to;
}

/** A first name known everywhere that is a small word or a place too, inside a sentence: 'Hans Ole Holm' in Danish, 'Victoria Eugenia Mora'. */
function isKnownGiven(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return isCapital(word) && word.first === 3 && !/^Do[mn]a?$/.test(word.text) && (word.flags & (flag.org | flag.place | flag.title)) === 0 && (before === undefined ? word.text === 'Hans' : before.shape === shape.lower ? (before.flags & flag.preposition) === 0 : before.text === ',');
}

/** Where it begins: over small words to a first name ('Luís da Cunha Mora'), or at a first name before another ('Ada Luisa Mora'). */
function startOver(words: readonly Word[], from: number, to: number, least: number, inflects: boolean, families: ReadonlySet<string>): number {
  const first = words[from];
  if (first === undefined) return from;
  let at = from - 1;
  while (at >= least && at > from - 4 && words[at]?.shape === shape.lower && small.has(words[at]?.folded ?? '')) at--;
  if (at < from - 1 && at >= least && families.has(keyOf(words, at + 1, from)) && isUnknownGiven(words[at]) && words[at - 1]?.candidate !== true) return at;
  if (at < from - 1 && at >= least && isGiven(words[at]) && first.first < 2 && first.last >= 2 && words[at - 1]?.candidate !== true) return at;
  if (inflects || to - from < 2 || from - 1 < least || !(isGiven(words[from - 1]) || isKnownGiven(words, from - 1)) || !isGiven(first)) return from;
  const before = words[from - 2];
  return before?.candidate !== true || (before.flags & (flag.title | flag.honorific)) !== 0 ? from - 1 : from;
}

/**
 * How far a name reaches in a language other than English, from `from` to before `to`: over small words, first names and family names that belong to it.
 * @param least where the name before it ends.
 * @param families of the page, see `particleFamilies`.
 * @param inflects true for languages with cases, in which two names side by side may be two people's.
 */
export function widenName(words: readonly Word[], { from, to }: { from: number; to: number }, least: number, tag: string, page: ReadonlyMap<string, Evidence>, inflects: boolean, families: ReadonlySet<string> = new Set()): { from: number; to: number } {
  const language = baseLanguage(tag);
  const start = startOver(words, from, to, least, inflects, families);
  const end = overCapitalParticle(words, start, overParticles(words, start, to, language, families));
  if (nordic.has(language)) return { from: start, to: overUnknown(words, start, end) };
  return { from: start, to: romance.has(language) ? overFamilies(words, start, end, page) : end };
}
