import { countSentences } from './count-sentences.ts';
import type { PageFacts } from './page-facts.ts';

const FEWEST = 3;

/** Fewer than three sentences of running text: an empty page, a login wall, a picture, a player. */
export function hasTooLittle({ blocks }: PageFacts): boolean {
  let count = 0;
  for (const block of blocks) {
    count += countSentences(block);
    if (count >= FEWEST) return false;
  }
  return true;
}
