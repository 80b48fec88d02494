import type { Article } from '../../model.ts';
import { wordsIn } from './box-candidate.ts';

/** Words that make a paragraph running text. */
const RUNNING = 25;

/** Index of the first block of running text after the headline; the number of blocks where there is none. */
export function firstParagraph({ blocks }: Article, headline: number): number {
  const at = blocks.findIndex((block, i) => i > headline && block.inBody && block.list === undefined && block.kind === 'paragraph' && !block.text.includes('\n') && wordsIn(block.text) >= RUNNING);
  return at === -1 ? blocks.length : at;
}
