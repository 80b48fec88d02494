import type { Article } from '../../model.ts';
import type { BoxCandidate } from './box-candidate.ts';
import { deckLines } from './boxes/deck-lines.ts';
import { labelledLines } from './boxes/labelled-lines.ts';
import { leadParagraphs } from './boxes/lead-paragraphs.ts';
import { lists } from './boxes/lists.ts';
import { namedLines } from './boxes/named-lines.ts';
import { findHeadline } from './find-headline.ts';
import { firstParagraph } from './first-paragraph.ts';

/** What the publisher's box may be made of; in this order where two begin at one block. `firstText` is the first block of running text. */
const kinds: readonly ((article: Article, headline: number, firstText: number) => BoxCandidate[])[] = [lists, labelledLines, namedLines, deckLines, leadParagraphs];

/** Every place that may be the publisher's box. */
export function findBoxes(article: Article): BoxCandidate[] {
  const headline = findHeadline(article);
  const firstText = firstParagraph(article, headline);
  return kinds.flatMap((kind) => kind(article, headline, firstText));
}
