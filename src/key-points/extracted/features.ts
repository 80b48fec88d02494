import type { Article } from '../../model.ts';
import { contentTokens, wordsOf } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { speakers } from './speakers.ts';

/** What the ranking knows of a sentence; each is about 0 to 1. */
export interface Features {
  /** The first sentence of the text. */
  readonly first: number;
  /** Falls with the distance from the beginning. */
  readonly early: number;
  readonly opensParagraph: number;
  /** Logarithm of the length against twenty words. */
  readonly length: number;
  readonly short: number;
  readonly long: number;
  /** How often the article speaks of what it speaks of. */
  readonly frequency: number;
  /** Share of the headline's words that it holds. */
  readonly headline: number;
  /** Share of the standfirst's words that it holds. */
  readonly standfirst: number;
  /** How much it shares with the first sentence. */
  readonly lead: number;
  readonly figures: number;
  /** Share of it that stands in quotation marks. */
  readonly quoted: number;
  /** Share of words that begin with a capital, the first left out. */
  readonly names: number;
  /** How central the people named in it are. */
  readonly people: number;
  /** Speaks of the writer or to the reader. */
  readonly speaker: number;
}

const QUOTED = /["“„«「][^"”“»」]{0,2000}["”“»」]/g;
const CAPITAL = /^\p{Lu}/u;
const FIGURE = /[0-9０-９]/;

/** The features of every sentence, in their order. */
export function featuresOf(article: Article, candidates: readonly Candidate[], peopleWeights: readonly number[]): Features[] {
  const language = candidates[0]?.language ?? '';
  const counts = new Map<string, number>();
  for (const { tokens } of candidates) for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
  const top = Math.log1p(Math.max(1, ...counts.values()));
  const headline = new Set(contentTokens(wordsOf(article.title), language));
  const standfirst = new Set(contentTokens(wordsOf(article.description ?? ''), language));
  const lead = new Set(candidates[0]?.tokens);
  const voices = new Set(speakers[language]);
  return candidates.map((candidate) => {
    const { tokens, words, text, position, length } = candidate;
    const own = new Set(tokens);
    let frequency = 0;
    for (const token of own) frequency += Math.log(counts.get(token) ?? 1);
    const bare = text.replace(QUOTED, ' ');
    const voiced = voices.size > 0 && wordsOf(bare).some((word) => voices.has(word.toLowerCase()));
    return {
      first: position === 0 ? 1 : 0,
      early: 1 / Math.sqrt(1 + position),
      opensParagraph: candidate.first ? 1 : 0,
      length: Math.log(Math.max(1, length) / 20),
      short: length < 12 ? 1 : 0,
      long: length > 30 ? 1 : 0,
      frequency: own.size === 0 ? 0 : frequency / own.size / top,
      headline: shared(headline, own),
      standfirst: shared(standfirst, own),
      lead: position === 0 ? 0 : shared(lead, own),
      figures: FIGURE.test(text) ? 1 : 0,
      quoted: 1 - bare.length / text.length,
      names: words.reduce((sum, word, i) => sum + (i > 0 && CAPITAL.test(word) ? 1 : 0), 0) / Math.max(1, words.length),
      people: peopleWeights[candidate.index] ?? 0,
      speaker: voiced ? 1 : 0,
    };
  });
}

/** Share of the wanted tokens that are held. */
function shared(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let both = 0;
  for (const token of wanted) if (held.has(token)) both++;
  return both / wanted.size;
}
