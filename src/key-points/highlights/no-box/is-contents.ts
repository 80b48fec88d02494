import { lettersOf } from '../../letters-of.ts';
import { rawOf, type BoxCandidate } from '../box-candidate.ts';

/** A table of contents: more than half of the lines stand again as headings. */
export function isContents(box: BoxCandidate): boolean {
  const own = new Set(box.lines.map(({ block }) => block));
  const headings = new Set(box.article.blocks.flatMap(({ kind, text }, i) => (kind === 'heading' && !own.has(i) ? [lettersOf(text)] : [])));
  return box.lines.filter((line) => headings.has(lettersOf(rawOf(box, line)))).length * 2 > box.lines.length;
}
