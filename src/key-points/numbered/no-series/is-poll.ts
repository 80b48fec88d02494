import { asks, most, type CandidateSet } from '../candidate-set.ts';

/** As much text as this after them and they stand inside the story. */
const PROSE = 60;

/** What readers may choose from under the story: a few words each after a question ('What do you think? 1. Good 2. Bad 3. Sad'). */
export function isPoll({ article: { blocks }, labels, texts, details }: CandidateSet): boolean {
  const first = labels[0]?.block ?? 0;
  const last = labels.at(-1)?.block ?? first;
  if (!asks(blocks[first - 1]?.text ?? '') || blocks.some(({ inBody, text }, i) => i > last && inBody && text.length >= PROSE)) return false;
  return most(texts, 1, (text) => text.split(' ').length <= 3) && details.every(({ length }) => length === 0);
}
