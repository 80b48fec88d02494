import type { Candidate } from '../candidate.ts';

const QUESTION = /[?？؟]["'”“’»«」』）)]*$/;

/** A question tells nothing. */
export function question({ text }: Candidate): boolean {
  return QUESTION.test(text);
}
