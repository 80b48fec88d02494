import type { Block } from '../../model.ts';
import type { BoxCandidate } from './box-candidate.ts';
import { namesMachine, namesSummary, saysMade } from './machine-words.ts';

const LONGEST_NOTE = 300;
/** A box of its own reaches at most so many blocks beyond label and lines. */
const NEAR = 3;
const CLASS = /(?:^|[ _-])ai[_-]?summar|(?:^|[ _-])(?:summary|takeaways)[_-]ai(?:$|[ _-])/;

/**
 * True where the label, or a short line in or just around the box, says that a machine wrote it. A line that names no
 * summary ('Made with the help of AI') speaks of the box only if it stands in it: the story may be about such machines.
 */
export function isMachineMade({ article: { blocks }, from, lines }: BoxCandidate): boolean {
  const first = lines[0]?.block ?? from;
  const last = lines.at(-1)?.block ?? from;
  if (CLASS.test(blocks[first]?.hint ?? '')) return true;
  const label = blocks[from];
  if (label !== undefined && from < first && namesMachine(label.text) && (namesSummary(label.text) || saysMade(label.text))) return true;
  const box = ownBox(blocks, from, last);
  return [...blocks.slice(Math.max(0, from - 1), first), ...blocks.slice(last + 1, last + NEAR)].some(({ text, path }) => {
    const inside = box !== null && path.includes(box);
    return text.length < LONGEST_NOTE && text.split('.').some((sentence) => namesMachine(sentence) && (namesSummary(sentence) || (inside && saysMade(sentence))));
  });
}

/** The innermost element around label and lines, null where more than a few other blocks stand in it as well. */
function ownBox(blocks: readonly Block[], from: number, last: number): number | null {
  const ends = blocks[last]?.path ?? [];
  const box = blocks[from]?.path.slice(0, -1).findLast((id) => ends.includes(id));
  if (box === undefined) return null;
  return blocks[from - NEAR]?.path.includes(box) === true || blocks[last + NEAR]?.path.includes(box) === true ? null : box;
}
