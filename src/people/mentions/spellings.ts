import { shape, type Word, type WordSentence } from './word.ts';

/** Marks beyond Latin's ('“', '—') are written like the letters of scripts without capitals. */
const isMark = (word: Word): boolean => word.shape === shape.mark || (word.text.length === 1 && !/[\p{L}\p{N}]/u.test(word.text));

/** The words and numbers of a sentence as written, without its marks and genitives. */
export function spellings({ words }: WordSentence): string[] {
  const written: string[] = [];
  for (const word of words) if (word.shape !== shape.genitive && !isMark(word)) written.push(word.text);
  return written;
}
