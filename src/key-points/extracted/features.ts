import { wordsOf } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { speakers } from './speakers.ts';
import { speechVerbs } from './speech-verbs.ts';
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
  common: ({ own, sums, text }) => (own.size === 0 ? 0 : sums.sentences / own.size) / text.mostSentences,
  /** How often the article uses its words, on average. */
  frequent: ({ own, sums }) => (own.size === 0 ? 0 : sums.uses / own.size),
  /** How much of what the article speaks of it holds. */
  weight: ({ sums }) => sums.uses / 10,
  /** How like the other sentences it is. */
  central: ({ own, sums, text }) => (sums.centrality - Math.sqrt(own.size)) / Math.sqrt(Math.max(1, own.size)) / text.size,
  /** What it shares with the first sentence. */
  lead: ({ candidate, own, text }) => (candidate.position === 0 ? 0 : held(text.lead, own)),
  /** What it shares with the headline. */
  headline: ({ own, text }) => held(text.headline, own),
  /** What it shares with the standfirst. */
  standfirst: ({ own, text }) => held(text.standfirst, own),
  figures: ({ candidate }) => (/[0-9０-９]/.test(candidate.text) ? 1 : 0),
  /** How much of it stands in quotation marks. */
  quoted: ({ candidate, bare }) => 1 - bare.length / candidate.text.length,
  /** Reports what somebody says. */
  reported: ({ candidate, unquoted }) => holds(unquoted, speechWords, candidate.language),
  /** The writer speaks of himself, or to the reader. */
  speaker: ({ candidate, unquoted }) => holds(unquoted, speakerWords, candidate.language),
  /** Holds the names that the article names most. */
  mainNames: ({ candidate, text }) => new Set(candidate.words.filter((word) => text.mainNames.has(word))).size / 3,
  /** How much of it are words with a meaning of their own. */
  dense: ({ candidate, own }) => own.size / Math.max(1, candidate.length),
  /** How central the people are that it names. */
  people: ({ people }) => people,
} as const satisfies Readonly<Record<string, (seen: Seen) => number>>;

export type FeatureName = keyof typeof features;

interface Seen {
  readonly candidate: Candidate;
  /** What it is about, each once. */
  readonly own: ReadonlySet<string>;
  /** Added up over what it is about: logarithms of how many sentences and how often, and centrality. */
  readonly sums: { readonly sentences: number; readonly uses: number; readonly centrality: number };
  /** Its text without what stands in quotation marks. */
  readonly bare: string;
  /** The words of that, in lower case. */
  readonly unquoted: readonly string[];
  readonly text: TextMeasures;
  readonly people: number;
}

const byLanguage = (lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words)]));
const speechWords = byLanguage(speechVerbs);
const speakerWords = byLanguage(speakers);

const QUOTED = /["“”„«「][^"“”„«»「」]*["”“»」]/g;

/** The features of candidates, one by one, each in the order of `names`; `text` was measured over all sentences. */
export function featuresOf(text: TextMeasures, candidates: readonly Candidate[], peopleWeights: readonly number[], names: readonly FeatureName[]): number[][] {
  return candidates.map((candidate) => {
    const bare = candidate.text.replace(QUOTED, '');
    const unquoted = (bare === candidate.text ? candidate.words : wordsOf(bare)).map((word) => word.toLowerCase());
    const seen: Seen = { candidate, own: candidate.topics, sums: sumsOf(candidate.topics, text), bare, unquoted, text, people: peopleWeights[candidate.index] ?? 0 };
    return names.map((name) => features[name](seen));
  });
}

function sum(tokens: ReadonlySet<string>, value: (token: string) => number): number {
  let total = 0;
  for (const token of tokens) total += value(token);
  return total;
}

function sumsOf(tokens: ReadonlySet<string>, text: TextMeasures): Seen['sums'] {
  let sentences = 0, uses = 0, centrality = 0;
  for (const token of tokens) {
    const known = text.tokens.get(token);
    if (known === undefined) continue;
    sentences += known.logSentences;
    uses += known.logUses;
    centrality += known.centrality;
  }
  return { sentences, uses, centrality };
}

/** The share of the wanted tokens that are held; of few tokens a share says little. */
function held(wanted: ReadonlySet<string>, own: ReadonlySet<string>): number {
  return sum(wanted, (token) => (own.has(token) ? 1 : 0)) / Math.max(4, wanted.size);
}

function holds(words: readonly string[], lists: ReadonlyMap<string, ReadonlySet<string>>, language: string): number {
  const list = lists.get(language);
  return list !== undefined && words.some((word) => list.has(word)) ? 1 : 0;
}
