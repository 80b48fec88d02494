import type { Article, Sentence } from '../model.ts';
import { clean } from './normalize.ts';
import { quoteAt } from './quote-at.ts';
import { segmentSentences } from './segment-sentences.ts';

/** The sentences of every block, headings, captions and items too, in the order of the page. */
export function segmentArticle(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach(({ text }, block) => {
    for (const [start, end] of segmentSentences(text, article.language)) {
      const cleaned = clean(text.slice(start, end));
      if (cleaned === '') continue;
      // Few sentences are ever asked for their way back.
      sentences.push({ text: cleaned, block, start, end, get quote() { return quoteAt(text, start, end); } });
    }
  });
  return sentences;
}
