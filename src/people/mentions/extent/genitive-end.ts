import { isGermanic } from '../../languages/is-germanic.ts';
import { isAnyName } from '../known-word.ts';
import { lookupKey } from '../lookup-key.ts';
import type { Evidence } from '../page-evidence.ts';
import { flag } from '../word-flags.ts';
import type { Word } from '../word.ts';

/** Endings of family names in Germanic languages. */
const ending = /(?:berg|dahl|lund|mann|sen|son|str[öø]m)$/;

/** What follows a name that stands for itself: a verb, an article, a small word, a mark or nothing. */
const notOwned = flag.common | flag.saying | flag.auxiliary | flag.preposition | flag.particle;
/** Adjectives among them: 'Karlssons nya hus'. */
const adjective = /^(?:egen|eget|egn|første|första|neste|næste|nästa|nieuwe|ny[aet]?|siste|sidste|sista|tidligere|tidigare)$/;
/** True where a thing of somebody's may follow: 'Monsens hus'. Not in 'Geert Wilders sprak op'. */
const ownsNext = (next: Word | undefined): boolean => next !== undefined && /^[\p{L}"“„«»'‘’]/u.test(next.text) && (next.candidate || (next.flags & notOwned) === 0 || adjective.test(next.text));

/**
 * Takes the last word of a name; gives how many letters at its end are a genitive: 1 for 'Monsens', whose stem is a known name, or looks like one,
 * while it is none itself, else 0 ('Jens', 'Hans', 'Anders').
 * @param page what the page says of each word.
 * @param next what follows it. German puts the owner after as well: 'die Wahl Merkels'.
 */
export function genitiveEnd(word: string, language: string, next: Word | undefined, page: ReadonlyMap<string, Evidence> = new Map()): 0 | 1 {
  if (!isGermanic(language) || word.length <= 4 || !/[^s]s$/.test(word) || isAnyName(word)) return 0;
  if (!language.startsWith('de') && !ownsNext(next)) return 0;
  // 'Geert Wilders hield stil' where the page has Wilders again and no Wilder
  const whole = page.get(lookupKey(word));
  if (whole !== undefined && whole.alone + whole.last > 1 && page.get(lookupKey(word.slice(0, -1))) === undefined) return 0;
  return isAnyName(word.slice(0, -1)) || ending.test(word.slice(0, -1)) ? 1 : 0;
}
