import type { NameForm } from './name-form.ts';
import { isInitialOf } from './words/is-initial-of.ts';
import { type Agreement, wordsAgree } from './words-agree.ts';

const isCjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** Words of `short` against those of `long` from `at` on, one for one. */
function inRow(short: readonly string[], long: readonly string[], at: number, language: string): Agreement {
  let worst: Agreement = 1;
  let doubts = 0;
  for (let i = 0; i < short.length; i++) {
    const agreement = wordsAgree(short[i] ?? '', long[at + i] ?? '', language);
    if (agreement === 0) return 0;
    if (agreement < 0.9) doubts++;
    worst = Math.min(worst, agreement);
  }
  // One word may be doubtful, not two: 'J. Smit' is not 'Jane Smith'. Two initials may, before the same family name: 'J. R. Smith'.
  const areInitials = doubts === 2 && short.length === 3 && [0, 1].every((i) => isInitialOf(short[i] ?? '', long[at + i] ?? '')) && short[2] === long[at + 2];
  return doubts > 1 && !areInitials ? (worst >= 0.8 ? worst : 0) : worst;
}

/** The same words in the same order, or with the family name moved from one end to the other. */
function whole(short: readonly string[], long: readonly string[], language: string): Agreement {
  if (short.length !== long.length) return 0;
  const straight = inRow(short, long, 0, language);
  if (straight > 0 || short.length < 2) return straight;
  // Most names are told apart by the one word that would have moved.
  const lastFirst = wordsAgree(short.at(-1) ?? '', long[0] ?? '', language) === 0 ? 0 : inRow([...short.slice(-1), ...short.slice(0, -1)], long, 0, language);
  const firstLast = short.length === 2 || wordsAgree(short[0] ?? '', long.at(-1) ?? '', language) === 0 ? 0 : inRow([...short.slice(1), ...short.slice(0, 1)], long, 0, language);
  return Math.max(lastFirst, firstLast) >= 0.8 ? 0.8 : 0;
}

/** First and family name are there, something between or around them is left out ('Mario Raúl Negri' and 'Mario Negri'). */
function leftOut(short: readonly string[], long: readonly string[], language: string): Agreement {
  if (short.length < 2 || short.length >= long.length) return 0;
  const family = wordsAgree(short.at(-1) ?? '', long.at(-1) ?? '', language);
  if (family < 0.8) return 0;
  let worst = family;
  let at = 0;
  for (const word of short.slice(0, -1)) {
    let agreement = 0;
    while (at < long.length - 1 && agreement === 0) agreement = wordsAgree(word, long[at++] ?? '', language);
    worst = Math.min(worst, agreement);
  }
  return worst >= 0.7 ? worst * 0.95 : 0;
}

/** Two words or more of the longer name, side by side ('Jong Un', 'Vargas Llosa', 'Pierre Charles'). */
function part(short: readonly string[], long: readonly string[], language: string): Agreement {
  if (short.length < 2) return 0;
  for (let at = 0; at + short.length <= long.length; at++) if (inRow(short, long, at, language) >= 0.9) return 0.85;
  return 0;
}

/** Chinese, Japanese and Korean names without a gap: the family name stands first ('習近平' and '習'). */
function cjkFamily(short: readonly string[], long: readonly string[]): Agreement {
  if (short.length > 1 || long.length > 1) return 0;
  const one = short[0] ?? '';
  const other = long[0] ?? '';
  const isShorter = one.length < other.length;
  const a = isShorter ? one : other;
  const b = isShorter ? other : one;
  // Almost all names are told apart before any script is asked for.
  if (a.length > 3 || a.length >= b.length || b.length > 5 || !b.startsWith(a)) return 0;
  return isCjk.test(b) ? 0.8 : 0;
}

const generationsClash = (a: NameForm, b: NameForm): boolean =>
  a.generation !== undefined && b.generation !== undefined && a.generation !== b.generation;

/**
 * How well two names of two words or more (or two single words) can be the same person's; 0 where they can not. A single word
 * against a full name is another question: `partOfName`.
 */
export function namesAgree(a: NameForm, b: NameForm, language: string): Agreement {
  if (generationsClash(a, b)) return 0;
  // Of two as long, the one that begins with a particle is the shorter: 'De Ruijter-Bos' and 'Hanneke de Ruijter-Bos'.
  const isShorter = a.words.length < b.words.length || (a.words.length === b.words.length && !b.particleFirst);
  const short = isShorter ? a : b;
  const long = isShorter ? b : a;
  if (short.words.length === 1 && long.words.length > 1) return 0;
  // 'Mac Reed' and 'Malcolm "Mac" Reed'
  const nicknamed = a.nickname === undefined ? b : a;
  const other = nicknamed === a ? b : a;
  if (nicknamed.nickname !== undefined && other.words.length === 2 && other.words[0] === nicknamed.nickname && other.words[1] === nicknamed.words.at(-1)) return 0.95;
  // 'Van der V.' and 'Jelle van der V.'
  if (short.particleFirst && long.text.toLowerCase().endsWith(` ${short.text.toLowerCase()}`)) return 0.9;
  const agreement = Math.max(
    whole(short.words, long.words, language),
    leftOut(short.words, long.words, language),
    part(short.words, long.words, language),
    cjkFamily(short.words, long.words),
  );
  if (agreement > 0 || !short.particleFirst || short.words.length < 3) return agreement;
  return part(short.words.slice(1), long.words, language);
}
