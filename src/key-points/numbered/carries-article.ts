import type { CandidateSet } from './candidate-set.ts';

/** How much of the body's text a numbering must hold to carry the article. */
const SHARE = 0.4;

/** True where the numbers hold the article together: they are its headings, or their points are much of its text. */
export function carriesArticle({ article, heads, texts, details }: CandidateSet): boolean {
  const body = article.blocks.reduce((sum, { inBody, text }) => sum + (inBody ? text.length : 0), 0);
  const held = details.flat().reduce((sum, block) => sum + (article.blocks[block]?.text.length ?? 0), texts.reduce((sum, text) => sum + text.length, 0));
  const share = heads.every(({ kind }) => kind === 'heading') ? SHARE / 2 : SHARE;
  return held >= body * share;
}
