import type { Article, Block } from '../../model.ts';
import type { Label } from './label.ts';

/**
 * The blocks that stand under each point, up to the next number. Those of the last point end at the next heading of
 * its level or above, at the end of its list or box, or after as many blocks as the longest other point has.
 */
export function findDetails({ blocks }: Article, labels: readonly Label[]): number[][] {
  const inBody = labels.filter(({ block }) => blocks[block]?.inBody === true).length * 2 >= labels.length;
  const between = (from: number, to: number): number[] => {
    const found: number[] = [];
    for (let i = from; i < to; i++) {
      const block = blocks[i];
      if (block !== undefined && isDetail(block) && (block.inBody || !inBody)) found.push(i);
    }
    return found;
  };
  const details = labels.slice(0, -1).map(({ block }, i) => between(block + 1, labels[i + 1]?.block ?? block + 1));
  const last = labels.at(-1);
  const head = last && blocks[last.block];
  if (last === undefined || head === undefined) return details;
  const longest = Math.max(0, ...details.map(({ length }) => length));
  details.push(between(last.block + 1, endOfLast(blocks, head, last.block, labels)).slice(0, longest));
  return details;
}

/** A number in a block of its own, before its point. */
const NUMBER = /^\W*\d{1,3}\W*$/;
const isDetail = (block: Block): boolean => block.kind !== 'caption' && block.kind !== 'row' && !NUMBER.test(block.text) && !/\b(?:ad|ads|advert\w*|newsletter|promo\w*|related|share|social|sponsor\w*)\b/.test(block.hint);

/** Index of the first block that no longer belongs to the last point. */
function endOfLast(blocks: readonly Block[], head: Block, at: number, labels: readonly Label[]): number {
  const box = sharedPath(labels.map(({ block }) => blocks[block]?.path ?? []));
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    if (block.path.length < box.length || box.some((id, depth) => block.path[depth] !== id)) return i;
    if (head.list !== null && block.list === null) return i;
    if (block.kind === 'heading' && (head.kind !== 'heading' || block.level <= head.level)) return i;
  }
  return blocks.length;
}

/** The ids of the boxes that all paths begin with, each path's own element left out. */
export function sharedPath(paths: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = paths;
  let length = first.length - 1;
  for (const path of others) {
    let same = 0;
    while (same < length && same < path.length - 1 && path[same] === first[same]) same++;
    length = same;
  }
  return first.slice(0, Math.max(0, length));
}
