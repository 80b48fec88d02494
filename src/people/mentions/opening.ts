import type { Evidence } from './page-evidence.ts';
import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Word } from './word.ts';

/** Where grammar asks for a capital: at the beginning of a sentence, after the dash or quotation mark that opens it, and after a colon before a quotation. */
export function isOpening(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  if (/^["“„«»‘]$/.test(before.text)) return true;
  // In Swedish a quotation opens as it closes.
  return at === 1 && /^[-–—•…”’]$/.test(before.text);
}

/** Forms of verbs that no name ends like: 'Powiedziałam Rafie', 'Бити Усика', 'Představovat Nováka'. */
const verb = /(?:łam|łem|liśmy|łyśmy|ować|ovat|nout|ти|тися|ть|ться)$/u;

/** Has the page somebody of that family by a first name, in whatever case: 'Dramat Stocha' and 'Kamil Stoch'? */
function isCalledInFull(family: string, page: ReadonlyMap<string, Evidence>): boolean {
  for (const [key, { afterFirst }] of page) {
    if (afterFirst === 0 || key[0] !== family[0]) continue;
    let shared = 0;
    while (shared < key.length && key[shared] === family[shared]) shared++;
    if (shared >= Math.max(4, Math.min(key.length, family.length) - 2) && Math.abs(key.length - family.length) < 4) return true;
  }
  return false;
}

/**
 * True for a word that only a sentence's beginning has given its capital, before the name of somebody whom the page calls otherwise too: 'Rozhodl Chorý' on a page
 * with Tomáš Chorý; or a verb by its ending. For languages with cases, where verbs and adverbs stand before their subject.
 */
export function isOpener(words: readonly Word[], at: number, page: ReadonlyMap<string, Evidence>): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.shape !== shape.capital || next?.shape !== shape.capital || word.first > 0 || word.last > 0 || word.folded.length < 4 || !isOpening(words, at)) return false;
  if ((word.flags & flag.particle) !== 0) return false;
  if (verb.test(word.text)) return true;
  const own = page.get(word.folded);
  return own !== undefined && own.capital === 0 && own.first < 2 && ((page.get(next.folded)?.afterFirst ?? 0) > 0 || isCalledInFull(next.folded, page));
}
