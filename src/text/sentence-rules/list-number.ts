import { isDigit } from './following-word.ts';
import type { Stop } from './stop.ts';

/** '1. Eat less', 'IV. The road': a number that stands first in its line belongs to what follows. */
export function listNumber({ text, at, end, wordStart }: Stop): boolean {
  if (end !== at + 1 || at === wordStart || at - wordStart > 4) return false;
  let before = wordStart - 1;
  while (text.charAt(before) === ' ') before--;
  if (before >= 0 && text.charAt(before) !== '\n') return false;
  const word = text.slice(wordStart, at);
  for (let i = 0; i < word.length; i++) if (!isDigit(word.charAt(i))) return /^[IVXL]+$/.test(word);
  return true;
}
