import type { Draft } from './walk/block-writer.ts';

/** How many characters of a block are links. */
export function linkedLength({ links }: Pick<Draft, 'links'>): number {
  return links.reduce((sum, [start, end]) => sum + end - start, 0);
}
