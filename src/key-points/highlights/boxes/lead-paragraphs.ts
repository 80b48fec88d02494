import type { Article } from '../../../model.ts';
import { wordsIn, type BoxCandidate } from '../box-candidate.ts';
import { wholeLine } from '../lines.ts';

/** Three or more short paragraphs of one look just before running text of another. */
export function leadParagraphs(article: Article, headline: number): BoxCandidate[] {
  const { blocks } = article;
  const paragraphs = blocks.flatMap((block, i) => (i > headline && block.inBody && block.kind === 'paragraph' && block.list === undefined ? [i] : []));
  const looks = paragraphs.map((i) => blocks[i]?.hint);
  for (let first = 0; first < Math.min(4, paragraphs.length); first++) {
    let end = first;
    while (end < paragraphs.length && looks[end] === looks[first] && (end === first || paragraphs[end] === (paragraphs[end - 1] ?? 0) + 1)) end++;
    const lines = paragraphs.slice(first, end).flatMap((i) => { const block = blocks[i]; return block === undefined ? [] : [wholeLine(block, i)]; });
    const body = looks.slice(end, end + 4);
    if (lines.length < 3 || lines.length > 5 || body.length < 4 || body.some((look) => look !== body[0] || look === looks[first])) continue;
    if (lines.every(({ block }) => { const words = wordsIn(blocks[block]?.text ?? ''); return words >= 3 && words <= 22; })) {
      return [{ article, lines, evidence: 'place', from: lines[0]?.block ?? 0, headline }];
    }
  }
  return [];
}
