import { startersOf } from '../../../text/sentence-rules/starters.ts';
import type { Candidate } from '../candidate.ts';

/** Languages that set articles before their nouns. */
const WITH_ARTICLES: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);

/** Fewer words may do without. */
const LEAST = 8;

/** Sentences of news leave out their small words too ('Lawmakers passed legislation Tuesday'), but have verbs: most words of a row of names have capitals. */
const CAPITALS = 0.7;
/** Shuffled letters make words that cannot be spoken. */
const UNSPOKEN = /^[b-df-hj-np-tv-xz]{3,}$/i;

/** A row of names, or a text that a paywall has scrambled: in so many words there is none of the small ones of the language. */
export function noSmallWord({ words, length, language }: Candidate): boolean {
  if (length < LEAST || !WITH_ARTICLES.has(language)) return false;
  const small = startersOf(language);
  if (words.some(({ written }) => small.has(written.toLowerCase()))) return false;
  return words.filter(({ isCapital }) => isCapital).length >= CAPITALS * words.length || words.filter(({ written }) => UNSPOKEN.test(written)).length > 2;
}
