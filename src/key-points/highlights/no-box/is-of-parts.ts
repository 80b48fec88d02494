import { lettersOf } from '../../letters-of.ts';
import type { BoxCandidate } from '../box-candidate.ts';

/** A label that stands so often heads a part each time, and never the article. */
const OFTEN = 3;

/** 'Fast facts' under each of ten products, or in the very same look over something else: lines of one part of the article. */
export function isOfParts({ article: { blocks }, from, lines }: BoxCandidate): boolean {
  if (lines[0]?.block === from) return false;
  const head = blocks[from];
  const label = lettersOf(head?.text ?? '');
  // A menu may have an entry of the same name.
  if (label === '') return false;
  // A page may hold its one box twice, for wide and narrow screens.
  const isOther = (at: number): boolean => blocks[at + 1]?.text !== blocks[from + 1]?.text && blocks[at + 1]?.kind === blocks[from + 1]?.kind;
  if (head?.kind === 'heading' && blocks.some(({ kind, hint, text }, at) => at !== from && kind === 'heading' && hint === head.hint && lettersOf(text) === label && isOther(at))) return true;
  return blocks.filter(({ kind, text }) => kind === head?.kind && text.length <= label.length * 2 && lettersOf(text) === label).length >= OFTEN;
}
