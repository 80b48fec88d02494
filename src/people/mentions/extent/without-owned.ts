import { genitiveEnd } from './genitive-end.ts';
import { isAnyName } from '../known-word.ts';
import { shape } from '../word.ts';
import type { Word } from '../word.ts';

/**
 * German nouns have capitals, so that what is somebody's is taken for a part of the name: 'Ada Lunds Verweis', 'Lunds Rede'.
 * @returns where the name ends that was found from `from` to before `to`, in words.
 */
export function withoutOwned(words: readonly Word[], from: number, to: number): number {
  const owner = words[to - 2];
  const owned = words[to - 1];
  if (to - from < 2 || owner === undefined || owned?.shape !== shape.capital || (owner.first >= 2 && to - from === 2) || isAnyName(owned.text)) return to;
  return genitiveEnd(owner.text, 'de', owned) === 1 ? to - 1 : to;
}
