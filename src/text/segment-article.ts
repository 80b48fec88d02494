import type { Article, Quote, Sentence } from '../model.ts';
import { clean, isClean } from './normalize.ts';
import { quoteAt } from './quote-at.ts';
import { segmentSentences } from './segment-sentences.ts';

/** A sentence in its block's text. Few are ever asked for their way back, which is made then. */
class Segment implements Sentence {
  readonly text: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  private readonly around: string;

  constructor(text: string, block: number, start: number, end: number, around: string) {
    this.text = text;
    this.block = block;
    this.start = start;
    this.end = end;
    this.around = around;
  }

  get quote(): Quote {
    return quoteAt(this.around, this.start, this.end);
  }
}

/** The sentences of every block, headings, captions and items too, in the order of the page. */
export function segmentArticle(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach(({ text }, block) => {
    const isAllClean = isClean(text);
    for (const span of segmentSentences(text, article.language)) {
      const start = span[0];
      const end = span[1];
      const cleaned = isAllClean ? text.slice(start, end) : clean(text.slice(start, end));
      if (cleaned !== '') sentences.push(new Segment(cleaned, block, start, end, text));
    }
  });
  return sentences;
}
