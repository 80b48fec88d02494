import { lettersOf } from '../../letters-of.ts';
import { most, type CandidateSet } from '../candidate-set.ts';

/** The number of a heading is no part of what the contents repeat. */
const letters = (text: string): string => lettersOf(text).replace(/^\p{N}+/u, '');

/** A table of contents: what it lists stands again as a heading further down. */
export function isContents({ article, labels, texts, heads }: CandidateSet): boolean {
  if (most(heads, 0.5, ({ kind }) => kind === 'heading')) return false;
  const last = labels.at(-1)?.block ?? 0;
  const headings = new Set<string>();
  article.blocks.forEach(({ kind, text }, i) => {
    if (kind === 'heading' && i > last) headings.add(letters(text));
  });
  return headings.size > 1 && most(texts, 0.5, (text) => headings.has(letters(text)));
}
