import type { Block } from '../../../model.ts';
import { creditLine } from './credit-line.ts';
import { repeated } from './repeated.ts';
import { teaserLine } from './teaser-line.ts';

/** Takes out of the body what stands among a story and does not tell it: whose a picture is, other stories, the same once more. */
export function leaveOut(blocks: readonly Block[]): readonly Block[] {
  const again = repeated(blocks.filter(({ inBody }) => inBody));
  return blocks.map((block) => (block.inBody && (creditLine(block) || teaserLine(block) || again.has(block)) ? { ...block, inBody: false } : block));
}
