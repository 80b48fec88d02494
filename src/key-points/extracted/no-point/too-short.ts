import type { Candidate } from '../candidate.ts';

const LEAST = 8;

/** Fewer than eight words say too little to stand alone. */
export function tooShort({ length }: Candidate): boolean {
  return length < LEAST;
}
