import type { Block } from '../model.ts';

/** How many characters of a block are links. */
export function linkedLength({ links }: Pick<Block, 'links'>): number {
  let length = 0;
  for (const link of links) length += link[1] - link[0];
  return length;
}
