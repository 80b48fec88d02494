import type { Candidate } from '../candidate.ts';

const MOST = 45;

/** More than 45 words are a paragraph, not a point. */
export function tooLong({ length }: Candidate): boolean {
  return length > MOST;
}
