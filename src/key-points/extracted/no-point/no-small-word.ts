import { startersOf } from '../../../text/sentence-rules/starters.ts';
import type { Candidate } from '../candidate.ts';
import { norwegian } from './norwegian.ts';

/** Languages that can hardly say anything without an article or a preposition. */
const WITH_ARTICLES: ReadonlySet<string> = new Set(['da', 'de', 'en', 'es', 'fr', 'it', 'nl', 'no', 'pt', 'sv']);

/** Fewer words may do without. */
const LEAST = 8;

/** A row of names, or a text that a paywall has scrambled: in so many words there is none of the small ones of the language. */
export function noSmallWord({ words, length, language }: Candidate): boolean {
  const known = norwegian(language);
  return length >= LEAST && WITH_ARTICLES.has(known) && !words.some(({ written }) => startersOf(known).has(written.toLowerCase()));
}
