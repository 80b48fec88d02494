import { flag } from './word-flags.ts';
import type { Word } from './word.ts';

/** Takes the words of a sentence and where a name begins; gives the title and honorific words directly before it, as written. */
export function titleBefore(words: readonly Word[], name: number, text: string): string | undefined {
  let from = name;
  while (from > 0 && ((words[from - 1]?.flags ?? 0) & (flag.title | flag.honorific)) !== 0) from--;
  const first = words[from];
  const last = words[name - 1];
  return from === name || first === undefined || last === undefined ? undefined : text.slice(first.start, last.end);
}
