import type { Candidate } from '../candidate.ts';
import { danglingWords } from './dangling-words.ts';
import { timeWords } from './time-words.ts';

const LEADING = /^[\s"'“”„‚‘’«»‹›「『（([\-–—…¿¡.]+/;

const WORD = /[\p{L}\p{M}'-]+/u;
const LETTER = /\p{L}/u;

const firstOf = (text: string): string => WORD.exec(text)?.[0] ?? '';

/** Languages that set no spaces: a beginning is enough. */
const BY_BEGINNING = new Set(['ja', 'zh']);

interface Lists {
  readonly words: ReadonlySet<string>;
  /** By their first word; under '' where a beginning is enough. */
  readonly openings: ReadonlyMap<string, readonly string[]>;
}
const cache = new Map<string, Lists>();

function listsOf(language: string): Lists {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const all = danglingWords[language] ?? danglingWords['en'] ?? [];
  const openings = new Map<string, string[]>();
  for (const entry of all) {
    if (!BY_BEGINNING.has(language) && !/[ ,]/.test(entry)) continue;
    const first = BY_BEGINNING.has(language) ? '' : firstOf(entry);
    openings.set(first, [...(openings.get(first) ?? []), entry]);
  }
  const lists = { words: new Set(all), openings };
  cache.set(language, lists);
  return lists;
}

/** 'Das erweist sich', 'Das gilt': a small word in -t after it is a verb, and 'das' no article. */
const GERMAN_DAS = /^Das (?!(?:erst|jetzt|laut|mit|nicht|seit|sofort|weit|zuletzt) )\p{Ll}+t /u;

/** 'He', 'However', 'In addition', 'Dieser', 'Mais': begins with what points outside of it; 'este lunes' points to the day of publication and does not. */
export function dangling({ text, language }: Candidate): boolean {
  const start = text.slice(0, 60).replace(LEADING, '').toLowerCase().replace(/’/g, "'");
  const { words, openings } = listsOf(language);
  const first = firstOf(start);
  const known = openings.get(BY_BEGINNING.has(language) ? '' : first) ?? [];
  const dangles = (language === 'de' && GERMAN_DAS.test(text)) || words.has(first) || known.some((opening) => start.startsWith(opening) && (BY_BEGINNING.has(language) || !LETTER.test(start.charAt(opening.length))));
  if (!dangles) return false;
  const times = timeWords[language];
  return times === undefined || !start.match(/[\p{L}\p{M}'-]+/gu)?.slice(1, 3).some((word) => times.includes(word));
}
