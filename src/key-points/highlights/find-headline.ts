import type { Article } from '../../model.ts';
import { lettersOf } from '../letters-of.ts';

/** Index of the block that shows the headline: the first of its words, else the last first-level heading before the body; -1 where there is none. */
export function findHeadline({ blocks, title }: Article): number {
  const wanted = lettersOf(title).slice(0, 40);
  const body = blocks.findIndex(({ inBody, kind }) => inBody && kind === 'paragraph');
  const end = body === -1 ? blocks.length : body;
  let found = -1;
  for (let i = 0; i < Math.min(blocks.length, end + 1); i++) {
    const block = blocks[i];
    if (block?.kind !== 'heading') continue;
    if (wanted.length > 8 && lettersOf(block.text).startsWith(wanted)) return i;
    if (block.level === 1) found = i;
  }
  return found;
}
