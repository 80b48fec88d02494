import { isScrambled } from '../../../text/is-scrambled.ts';
import type { Candidate } from '../candidate.ts';

/** A text whose letters a paywall has shuffled. */
export function scrambled({ words, language }: Candidate): boolean {
  return isScrambled(words.map(({ written }) => written), language);
}
