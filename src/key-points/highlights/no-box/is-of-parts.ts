import { lettersOf } from '../../letters-of.ts';
import type { BoxCandidate } from '../box-candidate.ts';

/** A label that stands so often heads a part each time, and never the article. */
const OFTEN = 3;

/** 'Fast facts' under each of ten products: lines of one part of the article. */
export function isOfParts({ article: { blocks }, from, lines }: BoxCandidate): boolean {
  if (lines[0]?.block === from) return false;
  const head = blocks[from];
  const label = lettersOf(head?.text ?? '');
  // A menu may have an entry of the same name.
  return label !== '' && blocks.filter(({ kind, text }) => kind === head?.kind && text.length <= label.length * 2 && lettersOf(text) === label).length >= OFTEN;
}
