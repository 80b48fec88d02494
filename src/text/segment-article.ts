import type { Article, Sentence } from '../model.ts';
import { clean } from './normalize.ts';
import { segmentSentences } from './segment-sentences.ts';

/** How much of the surroundings a quote carries, in characters. */
const AROUND = 32;

/** The sentences of every block, headings, captions and items too, in the order of the page. */
export function segmentArticle(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach(({ text }, block) => {
    for (const [start, end] of segmentSentences(text, article.language)) {
      const cleaned = clean(text.slice(start, end));
      if (cleaned === '') continue;
      const prefix = flat(text.slice(Math.max(0, start - AROUND), start));
      const suffix = flat(text.slice(end, end + AROUND));
      const quote = { exact: text.slice(start, end), ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
      sentences.push({ text: cleaned, quote, block, start, end });
    }
  });
  return sentences;
}

/** On one line, without half a character at either end. */
function flat(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const whole = text.slice(first >= 0xdc00 && first <= 0xdfff ? 1 : 0, last >= 0xd800 && last <= 0xdbff ? -1 : undefined);
  return whole.replaceAll('\n', ' ');
}
