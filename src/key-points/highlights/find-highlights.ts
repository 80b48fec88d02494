// The publisher's own box. Door of this folder: boxes → those that no rule speaks against → the best one → points.
import type { Article, KeyPoint, KeyPointSet, Sentence } from '../../model.ts';
import { clean } from '../../text/normalize.ts';
import { firstQuote } from '../first-quote.ts';
import { blockOf, rawOf, type BoxCandidate } from './box-candidate.ts';
import { findBoxes } from './find-boxes.ts';
import { isMachineMade } from './is-machine-made.ts';
import { noBoxRules } from './no-box/no-box-rules.ts';
import { withoutNumbers } from './without-numbers.ts';
import { withoutPromotion } from './without-promotion.ts';

const order: Readonly<Record<BoxCandidate['evidence'], number>> = { strong: 0, class: 1, place: 2, weak: 3 };

/** The publisher's highlights; null where the page has none of its own. */
export function findHighlights(article: Article, sentences: readonly Sentence[]): KeyPointSet | null {
  const boxes = findBoxes(article).filter((box) => !noBoxRules.some((rule) => rule(box)));
  const [best] = boxes.sort((a, b) => order[a.evidence] - order[b.evidence] || a.from - b.from);
  if (best === undefined) return null;
  const lines = withoutPromotion(best);
  const points = withoutNumbers(best, lines).flatMap((line, i): KeyPoint[] => {
    const block = blockOf(best, line);
    const text = clean(rawOf(best, line));
    const quote = block === undefined ? null : firstQuote(sentences, line.block, block.text, line.start);
    return text === '' || quote === null ? [] : [{ number: i + 1, text, quote, people: [] }];
  });
  if (points.length < 2) return null;
  return { source: 'highlights', points, ...(isMachineMade({ ...best, lines }) ? { machineMade: true } : {}) };
}
