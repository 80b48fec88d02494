import type { Article } from '../../../model.ts';
import { LONGEST_BOX, type BoxCandidate, type Line } from '../box-candidate.ts';
import { labelStrength } from '../labels.ts';
import { wholeLine } from '../lines.ts';
import { isNamed } from './is-named.ts';

/** Paragraphs in a box that is named as the points' by an attribute or by the button that folds it. */
export function namedLines(article: Article, headline: number): BoxCandidate[] {
  const runs = new Map<string, Line[]>();
  article.blocks.forEach((block, i) => {
    if (block.label === '' || block.list !== null || block.kind === 'heading' || labelStrength(block.label) !== 'strong') return;
    // The innermost box is the paragraph's own.
    const key = `${block.label} ${block.kind} ${block.path.at(-2) ?? ''}`;
    const lines = runs.get(key);
    if (lines === undefined) runs.set(key, [wholeLine(block, i)]);
    else lines.push(wholeLine(block, i));
  });
  return [...runs.values()].flatMap((lines): BoxCandidate[] => {
    const from = lines[0]?.block ?? 0;
    return lines.length >= 2 && lines.length <= LONGEST_BOX && isNamed(article.blocks, from) ? [{ article, lines, evidence: 'strong', from, headline }] : [];
  });
}
