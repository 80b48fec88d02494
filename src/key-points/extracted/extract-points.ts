// The door to the points that Lede chooses itself: the sentences that say most, in the article's own words and order.
import type { Article, KeyPointSet, Sentence } from '../../model.ts';
import { quoteAt } from '../../text/quote-at.ts';
import type { Candidate } from './candidate.ts';
import { eligibleCandidates, lastCandidates } from './eligible-candidates.ts';
import { findCandidates } from './find-candidates.ts';
import { isTold } from './is-told.ts';
import { pointCount } from './point-count.ts';
import { scoreCandidates } from './score-candidates.ts';
import { selectPoints } from './select-points.ts';
import type { SentencesRead } from './sentences-read.ts';
import { measureText } from './text-measures.ts';

/**
 * Chooses the sentences that say most.
 * @param maxPoints how many at most; absent: by the length of the text.
 * @param told the publisher's own points: what says them again is left out where enough is left. What the author has numbered is no summary and may be chosen.
 * @returns null where the article has fewer than three sentences, or none that can stand alone.
 */
export function extractPoints(article: Article, sentences: readonly Sentence[], read: SentencesRead, maxPoints?: number, told: readonly string[] = []): KeyPointSet | null {
  const all = findCandidates(article, sentences, read.words);
  if (all.length < 3) return null;
  const measures = measureText(article, all);
  const count = maxPoints ?? pointCount(all.reduce((sum, { length }) => sum + length, 0));
  const select = (pool: readonly Candidate[], isEligible: (candidate: Candidate) => boolean): Candidate[] =>
    selectPoints(pool, scoreCandidates(measures, pool, read.weights), count, isEligible);
  const { pool, isEligible } = eligibleCandidates(all);
  const isAgain = isTold(all, told);
  const fresh = told.length > 0 ? select(pool.filter((candidate) => !isAgain(candidate)), isEligible) : [];
  const best = fresh.length >= count ? fresh : select(pool, isEligible);
  const chosen = best.length > 0 ? best : select(lastCandidates(all), () => true);
  if (chosen.length === 0) return null;
  return { source: 'extracted', points: chosen.map(({ text, block, start, sentence }, i) => ({ number: i + 1, text, quote: quoteAt(block.text, start, sentence.end), people: [] })) };
}
