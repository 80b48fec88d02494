import { startersOf } from '../../text/sentence-rules/starters.ts';
import { contentTokens, wordCountOf, wordsOf } from '../../text/tokens.ts';
import { speakers } from './speakers.ts';
import { speechVerbs } from './speech-verbs.ts';

/** What a text speaks of: one stem, however its words are written. `measureText` counts it. */
export class Topic {
  /** How often the text uses it. */
  uses = 0;
  /** How many sentences hold it. */
  sentences = 0;
  /** The sum, over the sentences that hold it, of one over the root of their size: cosines add up from it. */
  centrality = 0;
  /** Logarithms of the first two. */
  logUses = 0;
  logSentences = 0;
  /** Position of the last sentence that was found to hold it. */
  last = -1;
  /** Whether the first sentence, the headline and the standfirst hold it. */
  inLead = false;
  inHeadline = false;
  inStandfirst = false;
  /** Whether a point that is already chosen holds it. */
  isSaid = false;
}

/** A word as a text writes it, and what is to know of it wherever it stands. */
export interface Word {
  readonly written: string;
  /** As how many words it counts: two characters of a script without spaces as one. */
  readonly count: number;
  readonly isCapital: boolean;
  /** Tells that somebody says something. */
  readonly reports: boolean;
  /** Tells that the writer speaks of himself, or to the reader. */
  readonly addresses: boolean;
  /** What it is about: one for most words, none for the small ones of the language. */
  readonly topics: readonly Topic[];
}

/** Reads words of one text: the same word is the same object. */
interface WordReader {
  readonly wordOf: (written: string) => Word;
  /** All words of a part of the text. */
  readonly read: (text: string) => Word[];
}

/**
 * Makes a reader for one text: each word is looked at once, however often it stands there.
 * @param language of the text, see `baseLanguage`.
 */
export function wordReader(language: string): WordReader {
  const little = startersOf(language);
  const reporting = new Set(speechVerbs[language]);
  const addressing = new Set(speakers[language]);
  const words = new Map<string, Word>();
  const topics = new Map<string, Topic>();
  const topicOf = (token: string): Topic => {
    let topic = topics.get(token);
    if (topic === undefined) topics.set(token, (topic = new Topic()));
    return topic;
  };
  const wordOf = (written: string): Word => {
    let word = words.get(written);
    if (word === undefined) {
      const small = written.toLowerCase();
      word = {
        written,
        count: wordCountOf(written),
        isCapital: isCapital(written),
        reports: reporting.has(small),
        addresses: addressing.has(small),
        topics: contentTokens(written, little).map(topicOf),
      };
      words.set(written, word);
    }
    return word;
  };
  return { wordOf, read: (text) => wordsOf(text).map(wordOf) };
}

const isCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
};
