import type { Article, KeyPointSet } from '../../model.ts';
import type { SentencesByBlock } from '../first-quote.ts';

export function findHighlights(_article: Article, _byBlock: SentencesByBlock): KeyPointSet | null {
  return null;
}
