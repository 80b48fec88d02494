import { shape, type Word, type WordSentence } from './word.ts';

/** Marks beyond Latin's ('“', '—') are written like the letters of scripts without capitals. */
const isMark = ({ form }: Word): boolean => form.shape === shape.mark || (form.text.length === 1 && !/[\p{L}\p{N}]/u.test(form.text));

/** The words and numbers of a sentence as written, without its marks and genitives. */
export function spellings({ words }: WordSentence): string[] {
  const written: string[] = [];
  for (const word of words) if (word.form.shape !== shape.genitive && !isMark(word)) written.push(word.form.text);
  return written;
}
