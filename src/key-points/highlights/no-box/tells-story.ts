import { rawOf, wordsIn, type BoxCandidate } from '../box-candidate.ts';
import { average } from './average.ts';

/** Words of fewer letters say little of what a text is about; of the others the beginning is enough, for endings change ('Kraków', 'Krakowa'). */
const LONG_WORD = /\p{L}{6,}/gu;
const BEGINNING = 5;

const longWords = (text: string): string[] => text.toLowerCase().match(LONG_WORD)?.map((word) => word.slice(0, BEGINNING)) ?? [];
/** Fewer words a line are no sentence. */
const SENTENCE = 8;
/** How many of the long words must stand in the body. */
const SHARE = 0.6;

/** True for whole sentences whose words are for the most part the body's: lines about this article and no other. */
export function tellsStory(box: BoxCandidate): boolean {
  const lines = box.lines.map((line) => rawOf(box, line));
  if (average(lines.map(wordsIn)) < SENTENCE) return false;
  const words = new Set(longWords(lines.join(' ')));
  const own = new Set(box.lines.map(({ block }) => block));
  const body = new Set(box.article.blocks.flatMap(({ inBody, text }, i) => (inBody && !own.has(i) ? longWords(text) : [])));
  return words.size > 0 && [...words].filter((word) => body.has(word)).length >= words.size * SHARE;
}
