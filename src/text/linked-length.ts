import type { Block } from '../model.ts';

/** How many characters of a block are links. */
export function linkedLength({ links }: Pick<Block, 'links'>): number {
  let length = 0;
  for (const [start, end] of links) length += end - start;
  return length;
}
