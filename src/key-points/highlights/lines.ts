import type { Block } from '../../model.ts';
import { bulletLength } from '../bullet-length.ts';
import type { Line } from './box-candidate.ts';

/** A block as one line, without its bullet. */
export const wholeLine = ({ text }: Block, block: number): Line => ({ block, start: bulletLength(text), end: text.length });

/** Blocks as one line each. */
export const wholeLines = (blocks: readonly Block[], at: readonly number[]): Line[] => at.flatMap((i) => { const block = blocks[i]; return block === undefined ? [] : [wholeLine(block, i)]; });

/** The lines of a block that `<br>` parts, without their bullets; empty ones left out. */
export function linesOf({ text }: Block, block: number): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next === -1 ? text.length : next;
    const start = from + bulletLength(text.slice(from, end));
    if (end > start) lines.push({ block, start, end });
    if (next === -1) break;
    from = next + 1;
  }
  return lines;
}
