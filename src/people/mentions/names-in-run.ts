import { roleLexicon } from '../roles/role-lexicon.ts';
import { FeatureList } from './feature-list.ts';
import { formFeatures } from './form-features.ts';
import { isUnknown } from './is-unknown.ts';
import { knownTogether } from './known-together.ts';
import { loadMentionWeights } from './mention-weights.ts';
import { bestLabels, chanceOfName, label, sumChain } from './name-chain.ts';
import { ageFollows, type Evidence } from './page-evidence.ts';
import { trustAlone } from './trust-alone.ts';
import { isTwoSyllables, TRUSTED, trustCommonFirst, trustName } from './trust-name.ts';
import { flag } from './word-flags.ts';
import { wordFeatures } from './word-features.ts';
import { shape } from './word.ts';
import type { Run, Word, WordSentence } from './word.ts';

/** Names are looked for this much more willingly than believed, so that the page may still speak for them. */
const bonus = 2;
/** Below this chance it is not worth a thought. */
const least = 0.12;

/** So much surer a name has to be than the marked sentences alone would have it: pages have more teams, products and streets. */
const caution = 0.3;
/** In Cyrillic letters, of which the table knows few names and no towns: what else stands with a capital looks like a name. */
const cyrillicCaution = 0.6;
const cyrillic = /^(?:ru|uk)(?:-|$)/i;

const list = new FeatureList();
/** Kept from run to run as in `name-chain`, as large as the longest yet. */
let scores = new Float64Array(0);

/** A stretch of a sentence that may be a name, in words, with its chance. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** What speaks for `begin` and `inside`, in steps of the weights. */
interface Score {
  readonly begin: number;
  readonly inside: number;
}

/** English words between what somebody is and a name: 'a nurse named Ada'. */
const naming: ReadonlySet<string> = new Set(['called', 'named']);

/** What anybody may be, beside the words of role. */
const anybody: ReadonlySet<string> = new Set(['boy', 'girl', 'guy', 'man', 'person']);
/** So many words a name has at most that nothing else speaks for. */
const LONGEST = 3;

/** 'The', 'But': every fifth run is such a word alone, and never a name. */
const isSmallWord = (word: Word | undefined): boolean => word !== undefined && (word.flags & flag.common) !== 0 && word.first + word.last === 0;

/** True where the page brings in whoever bears the name by what they are: 'a man named Ada Cole'; or says that they were named so: 'She has named her Ada'. */
function isBroughtIn(words: readonly Word[], { from, to }: Run): boolean {
  const kind = words[from - 2];
  if (to - from === 1 && /^h(?:er|im)$/.test(words[from - 1]?.text ?? '') && kind?.text === 'named') return true;
  return naming.has(words[from - 1]?.folded ?? '') && kind?.shape === shape.lower && to - from <= LONGEST && ((kind.flags & flag.role) !== 0 || anybody.has(kind.folded));
}

/** True for one word of a list: '; Cole, ', where the others may be people. */
const isListed = (words: readonly Word[], { from, to }: Run): boolean => to - from === 1 && /^[,;:]$/.test(words[from - 1]?.text ?? '') && /^[,;.(]$/.test(words[to]?.text ?? '');

/** True where the one who bears the name is brought in between commas: 'his wife, Ada, and …'. What they are decides later. */
function isSetOff(words: readonly Word[], { from, to }: Run): boolean {
  const kind = words[from - 2];
  return words[from - 1]?.text === ',' && kind?.shape === shape.lower && (kind.flags & flag.role) !== 0 && /^[,.]$/.test(words[to]?.text ?? '.');
}

/**
 * Found whatever else is said: whoever is brought in as somebody, somebody known all over the world ('a quote attributed to Einstein'), names that nothing else is made like
 * ('Park Geun-hye'), and well-made names at the end of a run, after a title ('Georgia Sen. Ada Cole').
 */
function trustedAnyway(sentence: WordSentence, run: Run, language: string): readonly Span[] {
  const { words, titleCase } = sentence;
  const { from, to } = run;
  if (isBroughtIn(words, run)) return [{ from, to, score: least }];
  const titled = to - 2;
  if (titled > from && ((words[titled - 1]?.flags ?? 0) & (flag.title | flag.org)) !== 0 && trustName(words.slice(titled, to)) > 0) return [{ from: titled, to, score: 0 }];
  if (to - from > 1 && isTwoSyllables(words[from], words[from + 1])) return [{ from, to: from + 2, score: 0 }];
  for (let i = from; i < Math.min(to, from + 2); i++) if (trustAlone(words, i, i + 1, language) > 0) return [{ from: i, to: i + 1, score: 0 }];
  const isTrusted = to - from > 1 && to - from < 5 && !titleCase && (trustName(words.slice(from, to)) >= TRUSTED || (language.startsWith('en') && trustCommonFirst(sentence, from, to) > 0));
  if (isTrusted) return [{ from, to, score: 0 }];
  if (to - from === 2 && isUnknown(words[from]) && isUnknown(words[from + 1])) return [{ from, to, score: least }];
  if (to - from > 1 && to - from <= LONGEST && language.startsWith('en') && isSetOff(words, run) && roleLexicon('en').isRelation(words[from - 2]?.folded ?? '')) return [{ from, to, score: least }];
  if (to - from === 1 && isUnknown(words[from]) && (ageFollows(words, to) || isSetOff(words, run) || isListed(words, run))) return [{ from, to, score: least }];
  return [];
}

/** Finds the likely names of runs on one page; what the page says of each word is summed up once. */
export function nameFinder(page: ReadonlyMap<string, Evidence>, language: string): (sentence: WordSentence, run: Run) => readonly Span[] {
  const { features, transitions, scale } = loadMentionWeights();
  const doubt = cyrillic.test(language) ? cyrillicCaution : caution;
  const sums = new Map<Word, Score>();

  /** What the features that were listed last speak for, and what `start` does. */
  const sum = (start: Score): Score => {
    let { begin, inside } = start;
    for (let k = 0; k < list.count; k++) {
      const feature = 2 * (list.features[k] ?? 0);
      begin += features[feature] ?? 0;
      inside += features[feature + 1] ?? 0;
    }
    return { begin, inside };
  };

  const scoreOf = (word: Word): Score => {
    let score = sums.get(word);
    if (score === undefined) {
      formFeatures(word, page.get(word.folded), list);
      sums.set(word, (score = sum({ begin: 0, inside: 0 })));
    }
    return score;
  };

  return (sentence, run) => {
    const length = run.to - run.from;
    for (let from = run.from; from + 1 < run.to; from++) {
      const known = knownTogether(sentence.words, from, run.to);
      // 'Vanilla Ice Cream'; in a headline others may be named as well
      const next = sentence.words[from + known];
      const goesOn = next?.candidate === true && (next.common >= 2 || (next.flags & (flag.org | flag.place)) !== 0);
      if (known > 0 && !goesOn && !sentence.titleCase) return [{ from, to: from + known, score: TRUSTED }];
    }
    if (length === 1 && isSmallWord(sentence.words[run.from])) return trustedAnyway(sentence, run, language);
    if (scores.length < 2 * length) scores = new Float64Array(4 * length);
    for (let i = 0; i < length; i++) {
      const word = sentence.words[run.from + i];
      if (word === undefined) continue;
      const own = scoreOf(word);
      wordFeatures(sentence, run, run.from + i, page, list);
      const { begin, inside } = sum(own);
      scores[2 * i] = begin / scale - doubt;
      scores[2 * i + 1] = inside / scale;
    }
    const chain = { length, scores, transitions };
    const labels = bestLabels(chain, bonus);
    // Most runs hold no name: their chances are never asked for.
    if (!labels.includes(label.begin)) return trustedAnyway(sentence, run, language);
    const chances = sumChain(chain);
    const spans: Span[] = [];
    for (let i = 0; i < length; i++) {
      if (labels[i] !== label.begin) continue;
      let to = i + 1;
      while (labels[to] === label.inside) to++;
      const score = chanceOfName(chain, chances, i, to);
      if (score >= least) spans.push({ from: run.from + i, to: run.from + to, score });
    }
    return spans.length > 0 ? spans : trustedAnyway(sentence, run, language);
  };
}
