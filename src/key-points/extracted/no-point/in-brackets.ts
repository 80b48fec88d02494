import type { Candidate } from '../candidate.ts';

const OPENED = /^["“„«]?[(（]/;
/** '(AP) Text': a bracket that a sentence follows. */
const BEFORE = /^["“„«]?[(（][^()（）]{1,80}[)）]\s?["“„«]?[\p{Lu}\p{Lo}\p{N}]/u;

/** '(The dam is old.)', '(from the north) the water came': an aside, or the end of what stands before. */
export function inBrackets({ text }: Candidate): boolean {
  return OPENED.test(text) && !BEFORE.test(text);
}
