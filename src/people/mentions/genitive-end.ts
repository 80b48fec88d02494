import { isGermanic } from '../languages/is-germanic.ts';
import { isAnyName } from './known-word.ts';

/** Endings of family names in Germanic languages. */
const ending = /(?:berg|dahl|lund|mann|sen|son|str[öø]m)$/;

/**
 * Takes the last word of a name; gives how many letters at its end are a genitive: 1 for 'Monsens', whose stem is a known name, or looks like one,
 * while it is none itself, else 0 ('Jens', 'Hans', 'Anders').
 */
export function genitiveEnd(word: string, language: string): 0 | 1 {
  return isGermanic(language) && word.length > 4 && /[^s]s$/.test(word) && !isAnyName(word) && (isAnyName(word.slice(0, -1)) || ending.test(word.slice(0, -1))) ? 1 : 0;
}
