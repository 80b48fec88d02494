import { flag } from './word-flags.ts';
import { endOf, startOf, type WordSentence } from './word.ts';

/** Takes a sentence in its words and where a name begins; gives the title and honorific words directly before it, as written. */
export function titleBefore(sentence: WordSentence, name: number, text: string): string | undefined {
  const { words } = sentence;
  let from = name;
  while (from > 0 && ((words[from - 1]?.flags ?? 0) & (flag.title | flag.honorific)) !== 0) from--;
  return from === name ? undefined : text.slice(startOf(sentence, from), endOf(sentence, name - 1));
}
