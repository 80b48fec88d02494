import { rememberWords } from '../../text/remember-words.ts';
import { startersOf } from '../../text/sentence-rules/starters.ts';
import { contentTokens, wordCountOf, wordsOf } from '../../text/tokens.ts';
import { speakers } from './speakers.ts';
import { speechVerbs } from './speech-verbs.ts';

/** What a text speaks of: one stem, however its words are written. `measureText` counts it, but for its uses. */
export class Topic {
  /** How often the text's candidates use it. */
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

/** What is to know of a word in whatever text it stands. */
interface Facts {
  /** As how many words it counts: two characters of a script without spaces as one. */
  readonly count: number;
  readonly isCapital: boolean;
  /** Tells that somebody says something. */
  readonly reports: boolean;
  /** Tells that the writer speaks of himself, or to the reader. */
  readonly addresses: boolean;
}

/** The same, and the names of what it is about. */
interface Known extends Facts {
  readonly tokens: readonly string[];
}

/** A word as a text writes it. */
export interface Word extends Facts {
  readonly written: string;
  /** What it is about: one for most words, none for the small ones of the language. */
  readonly topics: readonly Topic[];
}

/** Reads words of one text: the same word is the same object. */
interface WordReader {
  readonly wordOf: (written: string) => Word;
  /** All words of a part of the text. */
  readonly read: (text: string) => Word[];
}

/** What the small words are about: half of any text. */
const NONE: readonly Topic[] = [];

/** By language; what is known of a word is remembered for the next text. */
const known = new Map<string, (written: string) => Known>();

function knownIn(language: string): (written: string) => Known {
  const made = known.get(language);
  if (made !== undefined) return made;
  const little = startersOf(language);
  const reporting = new Set(speechVerbs[language]);
  const addressing = new Set(speakers[language]);
  const look = rememberWords((written): Known => {
    const small = written.toLowerCase();
    return { count: wordCountOf(written), isCapital: isCapital(written), reports: reporting.has(small), addresses: addressing.has(small), tokens: contentTokens(written, little) };
  });
  known.set(language, look);
  return look;
}

/**
 * Makes a reader for one text: each word is looked at once, however often it stands there.
 * @param language of the text, see `baseLanguage`.
 */
export function wordReader(language: string): WordReader {
  const look = knownIn(language);
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
      const { count, isCapital, reports, addresses, tokens } = look(written);
      words.set(written, (word = { written, count, isCapital, reports, addresses, topics: tokens.length === 0 ? NONE : tokens.map(topicOf) }));
    }
    return word;
  };
  return { wordOf, read: (text) => wordsOf(text).map(wordOf) };
}

const isCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
};
