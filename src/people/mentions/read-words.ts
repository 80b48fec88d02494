import { isGermanic } from '../languages/is-germanic.ts';
import { languageFor } from '../languages/language-for.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { candidateRuns } from './candidate-runs.ts';
import { lookupKey } from './lookup-key.ts';
import { hashWord } from './hash-word.ts';
import { nameClass } from './names-table.ts';
import { splitWords } from './split-words.ts';
import { flag, wordFlags } from './word-flags.ts';
import { shape } from './word.ts';
import type { Word, WordSentence } from './word.ts';

const eliding = new Set(['fr', 'it', 'ca', 'pt']);
const suffixed = new Set(['jr', 'sr', 'st']);
/** A lower-case start that is part of a name: al-Assad, el-Sisi, d'Estaing, dell'Utri. */
const joinedStart = /^(?:(?:[aeu][dlnrstz]|ash|as)-|(?:d|dell|dall|degl|t)['’])\p{Lu}/u;
/** 'I'm', 'I’ve': no name, whatever stands beside it. */
const contraction = /^I['’]/;
/** Initials without dots. Of all pairs of capitals those with a J are hardly ever anything else: 'DJ', 'JD', 'TJ'. */
const bareInitials = /^(?:[A-Z]J|J[A-Z])$/;

/** 'J.R.R.' */
const dottedInitials = /^(?:\p{Lu}\.){3}$/u;

/** A number as one of its kind, so that what is learned of '34-year-old' holds for every age; a year stays apart from other numbers. */
const withoutCount = (folded: string): string => folded.replace(/\d+/g, (digits) => (digits.length === 4 ? '0000' : '0'));

/** 'year-old' and what says the same in other languages, alone or after its number: whoever is called so is somebody, as after a word of role. Folded. */
const aged = /(?:^|-)year-old$|^\d{1,3}-(?:ari[gn]|jahrig|let|летн|річн)/;

function shapeOf(text: string): number {
  const first = text.charAt(0);
  const code = first.charCodeAt(0);
  if (code >= 48 && code <= 57) return shape.number;
  const lower = first.toLowerCase();
  const upper = first.toUpperCase();
  if (lower === upper) return text.length === 2 && /^['’][sS]$/u.test(text) ? shape.genitive : code > 0x5ff ? shape.lower : shape.mark;
  if (first === lower) return joinedStart.test(text) ? shape.mixed : shape.lower;
  if (contraction.test(text) || text.includes('@')) return shape.lower;
  if (text.length === 1 || bareInitials.test(text) || (text.length <= 4 && text.charAt(1) === '.') || dottedInitials.test(text)) return shape.initial;
  const rest = text.slice(1);
  if (rest === rest.toLowerCase()) return shape.capital;
  return text === text.toUpperCase() ? shape.allCaps : shape.mixed;
}

/** A word as part of a longer place. Written out: with a spread it would have another shape than all other words, and each reader of words two. */
const partOfPlace = ({ text, folded, hash, shape: written, flags, first, last, place: own, common, candidate }: Word, place: number): Word =>
  ({ text, folded, hash, shape: written, flags: flags | flag.longPlace, first, last, place: Math.max(own, place), common, candidate });

/** Marks 'New York' and 'Rio de Janeiro', whose words alone say little, where one begins at `i`. */
function markLongPlace(words: Word[], i: number): void {
  const first = words[i];
  if (first === undefined || first.shape === shape.initial) return;
  // Most words with a capital have no other near.
  if (words[i + 1]?.candidate !== true && words[i + 2]?.candidate !== true) return;
  let name = first.folded;
  for (let to = i + 1; to < i + 3; to++) {
    const next = words[to];
    if (next === undefined || next.shape > shape.lower) break;
    name += ` ${next.folded}`;
    const place = next.candidate ? (nameClass(name) >> 4) & 3 : 0;
    if (place === 0) continue;
    for (let k = i; k <= to; k++) {
      const word = words[k];
      if (word !== undefined) words[k] = partOfPlace(word, place);
    }
  }
}

/** What reading a language takes. */
interface Reader {
  readonly wordOf: (text: string) => Word;
  readonly isAbbreviation: (word: string) => boolean;
}
const readers = new Map<string, Reader>();
const codeOf = (language: string): string => language.toLowerCase().split('-')[0] ?? 'en';

function makeReader(language: string): Reader {
  const code = codeOf(language);
  const data = languageFor(language);
  const flags = wordFlags(data);
  const endings = data.caseEndings.map((entry) => entry.split('>').map(lookupKey)).sort((a, b) => (b[0] ?? '').length - (a[0] ?? '').length);
  const compounds = isGermanic(code);
  const prefix = `${code === 'und' ? 'en' : code}:`;
  const isAbbreviation = (word: string): boolean => suffixed.has(word) || ((flags.get(lookupKey(word)) ?? 0) & (flag.title | flag.honorific)) !== 0;

  /** The name as the table knows it, without an inflection: 0 where it is unknown. */
  const classOf = (spelled: string): number => {
    const folded = spelled.replace(/'/g, '');
    const own = nameClass(folded);
    if ((own & 63) !== 0 || folded.length < 4) return own;
    if (folded.endsWith('s')) {
      const stem = nameClass(folded.slice(0, -1));
      if ((stem & 63) !== 0) return stem;
    }
    for (const [ending = '', base = ''] of endings) {
      if (folded.length - ending.length < 3 || !folded.endsWith(ending)) continue;
      const stem = nameClass(folded.slice(0, folded.length - ending.length) + base);
      if ((stem & 63) !== 0) return stem;
    }
    const hyphen = folded.indexOf('-');
    return hyphen < 2 ? 0 : (nameClass(folded.slice(0, hyphen)) | nameClass(folded.slice(hyphen + 1))) & 15;
  };

  const flagsOf = (folded: string): number => {
    // 'ex-Sen.'
    const own = flags.get(folded.startsWith('ex-') ? folded.slice(3) : folded);
    if (own !== undefined || !compounds || folded.length < 7) return own ?? 0;
    for (let cut = 2; cut <= folded.length - 4; cut++) {
      const end = flags.get(folded.slice(cut)) ?? 0;
      if ((end & (flag.title | flag.role | flag.org | flag.place)) !== 0) return end & (flag.title | flag.role | flag.org | flag.place);
    }
    return 0;
  };

  const wordOf = (text: string): Word => {
    const folded = lookupKey(text.endsWith('.') && text.length > 1 ? text.slice(0, -1) : text);
    const isAge = folded.includes('-') && aged.test(folded);
    const written = isAge ? shape.lower : shapeOf(text);
    const candidate = written <= shape.mixed;
    const names = candidate && written !== shape.initial ? classOf(folded) : 0;
    let common = candidate ? nameClass(prefix + folded) >> 6 : 0;
    if (common === 0 && candidate && code === 'en' && folded.endsWith('s')) common = nameClass(prefix + folded.slice(0, -1)) >> 6;
    return {
      text, folded, hash: hashWord(isAge || written === shape.number ? withoutCount(folded) : folded), shape: written, flags: isAge ? flag.role : written === shape.mark ? 0 : flagsOf(folded),
      first: names & 3, last: (names >> 2) & 3, place: (names >> 4) & 3, common, candidate,
    };
  };
  return { wordOf: rememberWords(wordOf), isAbbreviation };
}

/** Reads the words of sentences in one language. */
export function wordReader(language: string): (text: string) => WordSentence {
  const code = codeOf(language);
  let reader = readers.get(language);
  if (reader === undefined) readers.set(language, (reader = makeReader(language)));
  const { wordOf, isAbbreviation } = reader;
  const elides = eliding.has(code);
  return (text) => {
    const { words, starts } = splitWords(text, isAbbreviation, elides, wordOf);
    let long = 0;
    let capital = 0;
    let caps = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (word === undefined || word.shape > shape.lower) continue;
      if (word.text.length > 3) {
        long++;
        if (word.candidate) capital++;
        if (word.shape === shape.allCaps) caps++;
      }
      if (word.candidate) markLongPlace(words, i);
    }
    return { words, starts, runs: candidateRuns(words), titleCase: long >= 3 && capital * 4 >= long * 3 && code !== 'de', allCaps: long >= 2 && caps * 4 >= long * 3 };
  };
}
