import type { CandidateSet } from './candidate-set.ts';

/** How much of the body's text the points of a set hold with what stands under them: 0 to about 1. */
export function heldShare({ article, texts, details }: CandidateSet): number {
  const body = article.blocks.reduce((sum, { inBody, text }) => sum + (inBody ? text.length : 0), 0);
  const held = details.flat().reduce((sum, block) => sum + (article.blocks[block]?.text.length ?? 0), texts.reduce((sum, text) => sum + text.length, 0));
  return held / Math.max(1, body);
}
