import type { Block } from '../model.ts';
import type { PageFacts } from './read-metadata.ts';

const STOP = /[.!?…。！？।؟]["'”’»)\]]*(?=\s|$)|[。！？]/g;
const PROSE = 40;

/** How many sentences of running text the blocks hold. */
function sentencesIn(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.text.length < PROSE) continue;
    const linked = block.links.reduce((sum, [start, end]) => sum + end - start, 0);
    if (linked > block.text.length / 2) continue;
    count += block.text.match(STOP)?.length ?? 0;
  }
  return count;
}

/** True for a page whose body is an article: at least three sentences of running text. */
export function isArticle(blocks: readonly Block[], _facts: PageFacts): boolean {
  const body = blocks.filter((block) => block.inBody);
  return sentencesIn(body.length > 0 ? body : blocks) >= 3;
}
