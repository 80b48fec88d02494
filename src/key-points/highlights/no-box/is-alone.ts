import { wordsIn, type BoxCandidate } from '../box-candidate.ts';

/** How many paragraphs make a story. */
const STORY = 3;
const PARAGRAPH = 8;

/** Lines that only their place speaks for need a story under them: paragraphs of running text. */
export function isAlone(box: BoxCandidate): boolean {
  if (box.evidence !== 'place') return false;
  const last = box.lines.at(-1)?.block ?? box.from;
  return box.article.blocks.filter(({ inBody, kind, text }, i) => i > last && inBody && kind === 'paragraph' && wordsIn(text) >= PARAGRAPH).length < STORY;
}
