import { lookupKey } from '../lookup-key.ts';
import type { NamePlace } from './name-place.ts';

const wordsOf = (name: string): string[] => lookupKey(name).split(/[^\p{L}\p{N}'-]+/u).filter((word) => word.length > 1);

/** The name of somebody whom the page credits, in full or (two words or more of) it: the author is not in the story. */
export function creditedName({ article, text, words, from, to }: NamePlace): boolean {
  const name = wordsOf(text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0));
  if (name.length < 2) return false;
  return [...article.creditedNames, ...(article.byline === undefined ? [] : [article.byline])].some((credit) => {
    const credited = wordsOf(credit);
    const at = credited.indexOf(name[0] ?? '');
    return at >= 0 && name.every((word) => credited.includes(word)) && credited.indexOf(name.at(-1) ?? '') - at < 4;
  });
}
