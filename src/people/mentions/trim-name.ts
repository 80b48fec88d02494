import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Word } from './word.ts';

/**
 * Takes the words of a sentence and a name found in it (half-open, in words); gives it without titles, honorifics and
 * capital function words ('À', 'However') at its start. A word that is a common first name stays, and the last word always does.
 */
export function trimName(words: readonly Word[], { from, to }: { from: number; to: number }): { from: number; to: number } {
  let start = from;
  while (start < to - 1) {
    const word = words[start];
    const isTitle = word !== undefined && (word.flags & (flag.title | flag.honorific)) !== 0 && word.first < 2 && word.shape !== shape.initial;
    const isFunction = word !== undefined && (word.flags & (flag.common | flag.calendar)) !== 0 && word.first === 0 && word.last < 2;
    // 'Prime Minister', 'Chief Justice'
    const next = words[start + 1];
    const opensTitle = word !== undefined && word.common >= 2 && start + 2 < to && next !== undefined && (next.flags & flag.title) !== 0 && next.first < 2;
    if (!isTitle && !isFunction && !opensTitle) break;
    start++;
  }
  return { from: start, to };
}
