import { flag } from '../word-flags.ts';
import type { Word } from '../word.ts';
import type { NamePlace } from './name-place.ts';

const marks = new Set(['…', ':', '/', '|', '-', '–', '—', '(', '©']);
/** Is it a mark of credits, or one of the three dots of 'Credit...'? */
const isMark = (words: NamePlace['words'], at: number): boolean => {
  const isDot = (word: Word | undefined): boolean => word?.text === '.';
  return marks.has(words[at]?.text ?? '') || (isDot(words[at]) && (isDot(words[at - 1]) || isDot(words[at + 1])));
};
const prepositions = new Set(['by', 'von', 'par', 'di', 'por', 'av', 'af', 'door', 'od']);

/** 'Archivfoto', 'Symbolbild' */
const compound = /^(?:agentur|archiv|beispiel|presse|privat|symbol|titel)(?:bild|bilder|foto|fotos)$/u;
const isCreditWord = ({ flags, folded }: Word): boolean => (flags & flag.credit) !== 0 || compound.test(folded);

/** 'Photo: Jane Doe', 'AP Photo/Jane Doe', '© Jane Doe', 'Foto Jane Doe' at the end of a caption, '(foto Jane Doe)'. */
export function afterCreditWord({ words, from, block }: NamePlace): boolean {
  let at = from - 1;
  let marked = false;
  if (words[at]?.text === '©') return true;
  for (; at >= 0 && isMark(words, at); at--) {
    marked = true;
    if (words[at]?.text === '©') return true;
  }
  // 'Photo by', 'Photo courtesy of'
  const preposition = words[at];
  if (!marked && preposition !== undefined && (prepositions.has(preposition.folded) || preposition.folded === 'of')) {
    const before = words[at - 1];
    // 'the book, written by Jane Doe,' tells of her: a credit begins a sentence, has a capital or stands in brackets.
    let first = at - 1;
    while (((words[first - 1]?.flags ?? 0) & flag.credit) !== 0) first--;
    const isLine = first === 0 || words[first]?.candidate === true || words[first - 1]?.text === '(' || block.kind === 'caption';
    return before !== undefined && isLine && (before.flags & flag.credit) !== 0 && !prepositions.has(before.folded) && before.folded !== 'text';
  }
  const word = words[at];
  // 'Photo Progrès / Jane Doe', '© ÉdA – Jane Doe'
  const earlier = words[at - 1];
  if (marked && word?.candidate === true && earlier !== undefined && (earlier.text === '©' || (earlier.candidate && isCreditWord(earlier) && (at < 2 || words[at - 2]?.text === '.' || block.kind === 'caption')))) return true;
  if (word === undefined || !isCreditWord(word) || prepositions.has(word.folded)) return false;
  return marked ? at === 0 || word.candidate || words[at - 1]?.text === '(' : words[at - 1]?.text === '(' || (block.kind === 'caption' && word.candidate);
}
