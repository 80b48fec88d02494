import type { Article } from '../../model.ts';
import { contentTokens, wordsOf } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** What is counted of one token. */
export interface TokenMeasures {
  /** Logarithm of how often it is used. */
  readonly logUses: number;
  /** Logarithm of how many sentences hold it. */
  readonly logSentences: number;
  /** The sum, over the sentences that hold it, of one over the root of their size: cosines add up from it. */
  readonly centrality: number;
}

/** What is counted once for a whole text. */
export interface TextMeasures {
  /** How many sentences there are. */
  readonly size: number;
  readonly tokens: ReadonlyMap<string, TokenMeasures>;
  /** Logarithm of one more than the largest of them. */
  readonly mostSentences: number;
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
  const counts = new Map<string, { uses: number; sentences: number; centrality: number }>();
  const capitals = new Map<string, number>();
  for (const { tokens, topics, capitals: named } of candidates) {
    for (const token of tokens) {
      const known = counts.get(token);
      if (known === undefined) counts.set(token, { uses: 1, sentences: 0, centrality: 0 });
      else known.uses++;
    }
    const share = 1 / Math.sqrt(topics.size);
    for (const token of topics) {
      const known = counts.get(token);
      if (known === undefined) continue;
      known.sentences++;
      known.centrality += share;
    }
    for (const word of named) capitals.set(word, (capitals.get(word) ?? 0) + 1);
  }
  const measures = new Map<string, TokenMeasures>();
  let most = 1;
  for (const [token, { uses, sentences, centrality }] of counts) {
    measures.set(token, { logUses: Math.log(uses), logSentences: Math.log(sentences), centrality });
    most = Math.max(most, sentences);
  }
  const mainNames = [...capitals].sort((a, b) => b[1] - a[1]).slice(0, MAIN).map(([word]) => word);
  return {
    size: candidates.length, tokens: measures, mostSentences: Math.log1p(most),
    lead: candidates[0]?.topics ?? new Set(),
    headline: new Set(contentTokens(wordsOf(article.title), language)),
    standfirst: new Set(contentTokens(wordsOf(article.description ?? ''), language)),
    mainNames: new Set(mainNames),
  };
}
