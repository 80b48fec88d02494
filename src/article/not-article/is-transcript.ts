import type { Block } from '../../model.ts';
import { countSentences } from './count-sentences.ts';
import type { PageFacts } from './page-facts.ts';

const TRANSCRIPT = /\btranscript\b|\bclosed-?captions?\b/;

/** A player with what is said in it, typed by a machine: most of the running text stands in a box for a transcript. */
export function isTranscript({ blocks }: PageFacts): boolean {
  const spoken = blocks.filter(({ hint }) => TRANSCRIPT.test(hint));
  return spoken.length > 0 && sentencesIn(spoken) > sentencesIn(blocks) * 0.7;
}

const sentencesIn = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + countSentences(block), 0);
