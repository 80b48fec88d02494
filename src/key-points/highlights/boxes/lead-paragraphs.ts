import type { Article } from '../../../model.ts';
import { wordsIn, type BoxCandidate } from '../box-candidate.ts';
import { wholeLines } from '../lines.ts';

/** Before so many paragraphs they begin. */
const LATEST = 4;
const MOST = 5;
/** So many paragraphs of running text follow. */
const BODY = 4;

/** Three or more short paragraphs of one look just before running text of another. */
export function leadParagraphs(article: Article, headline: number): BoxCandidate[] {
  const { blocks } = article;
  const paragraphs: number[] = [];
  for (let i = headline + 1; i < blocks.length && paragraphs.length < LATEST + MOST + BODY; i++) {
    const block = blocks[i];
    if (block?.kind === 'paragraph' && block.inBody && block.list === null) paragraphs.push(i);
  }
  const looks = paragraphs.map((i) => blocks[i]?.hint);
  for (let first = 0; first < Math.min(LATEST, paragraphs.length); first++) {
    let end = first;
    while (end < paragraphs.length && looks[end] === looks[first] && (end === first || paragraphs[end] === (paragraphs[end - 1] ?? 0) + 1)) end++;
    const lines = wholeLines(blocks, paragraphs.slice(first, end));
    const body = looks.slice(end, end + BODY);
    if (lines.length < 3 || lines.length > MOST || body.length < BODY || body.some((look) => look !== body[0] || look === looks[first])) continue;
    if (lines.every(({ block }) => { const words = wordsIn(blocks[block]?.text ?? ''); return words >= 3 && words <= 22; })) {
      return [{ article, lines, evidence: 'place', from: lines[0]?.block ?? 0, headline }];
    }
  }
  return [];
}
