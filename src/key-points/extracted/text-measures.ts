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

/** Counts a text once through. */
export function measureText(article: Article, candidates: readonly Candidate[]): TextMeasures {
  const all = new Set<Topic>();
  for (const { words, topics } of candidates) {
    for (const word of words) for (const topic of word.topics) topic.uses++;
    const share = 1 / Math.sqrt(topics.length);
    for (const topic of topics) {
      topic.sentences++;
      topic.centrality += share;
      all.add(topic);
    }
  }
  let most = 1;
  for (const topic of all) {
    topic.logUses = Math.log(topic.uses);
    topic.logSentences = Math.log(topic.sentences);
    most = Math.max(most, topic.sentences);
  }
  const [first] = candidates;
  const mark = (text: string, put: (topic: Topic) => void): number => {
    const topics = new Set(first?.read(text).flatMap((word) => word.topics));
    topics.forEach(put);
    return topics.size;
  };
  const names = [...(first?.named ?? [])].sort((a, b) => b[1] - a[1]).slice(0, MAIN);
  return {
    size: candidates.length, mostSentences: Math.log1p(most),
    lead: mark(first?.text ?? '', (topic) => { topic.inLead = true; }),
    headline: mark(article.title, (topic) => { topic.inHeadline = true; }),
    standfirst: mark(article.description ?? '', (topic) => { topic.inStandfirst = true; }),
    mainNames: names.flatMap(([name]) => first?.read(name) ?? []),
  };
}
