import type { Article } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import type { Topic, Word } from './read-words.ts';

/** What is counted once for a whole text; what is counted of each topic stands in the topic. */
export interface TextMeasures {
  /** How many sentences there are. */
  readonly size: number;
  /** Logarithm of one more than how many sentences hold the topic that most of them hold. */
  readonly mostSentences: number;
  /** How many topics the first sentence, the headline and the standfirst have. */
  readonly lead: number;
  readonly headline: number;
  readonly standfirst: number;
  /** The words written with a capital inside sentences that are used most. */
  readonly mainNames: readonly Word[];
}

const MAIN = 5;
/** A headline about fewer things is a label ('Opinion', 'Live blog') and tells nothing of what the text says. */
const LEAST_HEADLINE = 3;

/** Counts a text once through. */
export function measureText(article: Article, candidates: readonly Candidate[]): TextMeasures {
  const all: Topic[] = [];
  for (const { topics } of candidates) {
    const share = 1 / Math.sqrt(topics.length);
    for (const topic of topics) {
      if (topic.sentences === 0) all.push(topic);
      topic.sentences++;
      topic.centrality += share;
    }
  }
  let most = 1;
  for (const topic of all) {
    topic.logUses = Math.log(topic.uses);
    topic.logSentences = Math.log(topic.sentences);
    most = Math.max(most, topic.sentences);
  }
  const [first] = candidates;
  const topicsOf = (text: string): ReadonlySet<Topic> => new Set(first?.read(text).flatMap(({ topics }) => topics));
  const titled = topicsOf(article.title);
  const headline = titled.size < LEAST_HEADLINE ? new Set<Topic>() : titled;
  const standfirst = topicsOf(article.description ?? '');
  for (const topic of first?.topics ?? []) topic.inLead = true;
  for (const topic of headline) topic.inHeadline = true;
  for (const topic of standfirst) topic.inStandfirst = true;
  const names = [...(first?.named ?? [])].sort((a, b) => b[1] - a[1]).slice(0, MAIN);
  return {
    size: candidates.length, mostSentences: Math.log1p(most),
    lead: first?.topics.length ?? 0, headline: headline.size, standfirst: standfirst.size,
    mainNames: names.flatMap(([name]) => first?.read(name) ?? []),
  };
}
