import type { Candidate } from './candidate.ts';
import type { Topic } from './read-words.ts';
import type { TextMeasures } from './text-measures.ts';

/** What the ranking knows of a sentence, each by a name and mostly between 0 and 1. */
export const features = {
  /** Stands in the first few sentences. */
  opening: ({ candidate }) => Math.exp(-candidate.position / 2),
  /** Stands near the beginning. */
  early: ({ candidate }) => Math.exp(-candidate.position / 5),
  /** In twenties of words. */
  length: ({ candidate }) => Math.min(3, candidate.length / 20),
  /** Far shorter or longer than twenty words. */
  oddLength: ({ candidate }) => Math.log(Math.max(4, candidate.length) / 20) ** 2,
  /** In how many sentences its words stand, on average. */
  common: ({ own, sums, text }) => (own.length === 0 ? 0 : sums.sentences / own.length) / text.mostSentences,
  /** How often the article uses its words, on average. */
  frequent: ({ own, sums }) => (own.length === 0 ? 0 : sums.uses / own.length),
  /** How much of what the article speaks of it holds. */
  weight: ({ sums }) => sums.uses / 10,
  /** How like the other sentences it is. */
  central: ({ own, sums, text }) => (sums.centrality - Math.sqrt(own.length)) / Math.sqrt(Math.max(1, own.length)) / text.size,
  /** What it shares with the first sentence. */
  lead: ({ candidate, sums, text }) => (candidate.position === 0 ? 0 : held(sums.lead, text.lead)),
  /** What it shares with the headline. */
  headline: ({ sums, text }) => held(sums.headline, text.headline),
  /** What it shares with the standfirst. */
  standfirst: ({ sums, text }) => held(sums.standfirst, text.standfirst),
  figures: ({ candidate }) => (/[0-9０-９]/.test(candidate.text) ? 1 : 0),
  /** How much of it stands in quotation marks. */
  quoted: ({ candidate, bare }) => 1 - bare.length / candidate.text.length,
  /** Reports what somebody says. */
  reported: ({ reports }) => (reports ? 1 : 0),
  /** The writer speaks of himself, or to the reader. */
  speaker: ({ addresses }) => (addresses ? 1 : 0),
  /** Holds the names that the article names most. */
  mainNames: ({ candidate, text }) => text.mainNames.filter((name) => candidate.words.includes(name)).length / 3,
  /** How much of it are words with a meaning of their own. */
  dense: ({ candidate, own }) => own.length / Math.max(1, candidate.length),
  /** How central the people are that it names. */
  people: ({ people }) => people,
} as const satisfies Readonly<Record<string, (seen: Seen) => number>>;

/** Every feature that a weight can be learned for. */
export type FeatureName = keyof typeof features;

interface Seen {
  readonly candidate: Candidate;
  /** What it is about, each once. */
  readonly own: readonly Topic[];
  readonly sums: Sums;
  /** Its text without what stands in quotation marks. */
  readonly bare: string;
  /** Whether any word of that tells that somebody says something, or speaks to the reader: see `Word`. */
  readonly reports: boolean;
  readonly addresses: boolean;
  readonly text: TextMeasures;
  readonly people: number;
}

/** Added up over what a sentence is about: logarithms of how many sentences hold it and how often it is used, centrality, and how much of it others share. */
interface Sums {
  readonly sentences: number;
  readonly uses: number;
  readonly centrality: number;
  readonly lead: number;
  readonly headline: number;
  readonly standfirst: number;
}

const QUOTED = /["“”„«「][^"“”„«»「」]*["”“»」]/g;

/** What the features of each candidate look at; `text` was measured over all sentences. */
export function seenIn(text: TextMeasures, candidates: readonly Candidate[], peopleWeights: readonly number[]): Seen[] {
  return candidates.map((candidate) => {
    const bare = candidate.text.replace(QUOTED, '');
    let reports = false, addresses = false;
    for (const word of bare === candidate.text ? candidate.words : candidate.read(bare)) {
      reports ||= word.reports;
      addresses ||= word.addresses;
    }
    return { candidate, own: candidate.topics, sums: sumsOf(candidate.topics), bare, reports, addresses, text, people: peopleWeights[candidate.index] ?? 0 };
  });
}

function sumsOf(topics: readonly Topic[]): Sums {
  let sentences = 0, uses = 0, centrality = 0, lead = 0, headline = 0, standfirst = 0;
  for (const topic of topics) {
    sentences += topic.logSentences;
    uses += topic.logUses;
    centrality += topic.centrality;
    if (topic.inLead) lead++;
    if (topic.inHeadline) headline++;
    if (topic.inStandfirst) standfirst++;
  }
  return { sentences, uses, centrality, lead, headline, standfirst };
}

/** The share of some topics that are held; of few a share says little. */
const held = (shared: number, wanted: number): number => shared / Math.max(4, wanted);
