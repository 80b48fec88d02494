import type { Article } from '../../model.ts';
import { contentTokens, wordsOf } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** What is counted once for a whole text. */
export interface TextMeasures {
  /** How many sentences there are. */
  readonly size: number;
  readonly timesUsed: ReadonlyMap<string, number>;
  readonly sentencesWith: ReadonlyMap<string, number>;
  /** Logarithm of one more than the largest of them. */
  readonly mostSentences: number;
  /** For each token the sum, over the sentences that hold it, of one over the root of their size: cosines add up from it. */
  readonly centrality: ReadonlyMap<string, number>;
  readonly lead: ReadonlySet<string>;
  readonly headline: ReadonlySet<string>;
  readonly standfirst: ReadonlySet<string>;
  /** The words written with a capital inside sentences that are used most, as written. */
  readonly mainNames: ReadonlySet<string>;
}

const MAIN = 5;

/** Counts a text once through. */
export function measureText(article: Article, candidates: readonly Candidate[]): TextMeasures {
  const language = candidates[0]?.language ?? '';
  const timesUsed = new Map<string, number>();
  const sentencesWith = new Map<string, number>();
  const centrality = new Map<string, number>();
  const capitals = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, amount: number) => map.set(key, (map.get(key) ?? 0) + amount);
  for (const { tokens, capitals: named } of candidates) {
    const own = new Set(tokens);
    for (const token of tokens) add(timesUsed, token, 1);
    for (const token of own) {
      add(sentencesWith, token, 1);
      add(centrality, token, 1 / Math.sqrt(own.size));
    }
    for (const word of named) add(capitals, word, 1);
  }
  let most = 1;
  for (const count of sentencesWith.values()) most = Math.max(most, count);
  const mainNames = [...capitals].sort((a, b) => b[1] - a[1]).slice(0, MAIN).map(([word]) => word);
  return {
    size: candidates.length, timesUsed, sentencesWith, centrality, mostSentences: Math.log1p(most),
    lead: new Set(candidates[0]?.tokens),
    headline: new Set(contentTokens(wordsOf(article.title), language)),
    standfirst: new Set(contentTokens(wordsOf(article.description ?? ''), language)),
    mainNames: new Set(mainNames),
  };
}
