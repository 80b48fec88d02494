import { countSentences } from './count-sentences.ts';
import type { PageFacts } from './page-facts.ts';

const TRANSCRIPT = /\btranscript\b|\bclosed-?captions?\b/;

/** A player with what is said in it, typed by a machine: most of the running text stands in a box for a transcript. */
export function isTranscript({ blocks }: PageFacts): boolean {
  let all = 0;
  let spoken = 0;
  for (const block of blocks) {
    const count = countSentences(block);
    all += count;
    if (TRANSCRIPT.test(block.hint)) spoken += count;
  }
  return all > 0 && spoken > all * 0.7;
}
