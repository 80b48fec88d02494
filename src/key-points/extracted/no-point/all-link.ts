import type { Candidate } from '../candidate.ts';

const MOST = 0.6;

/** A sentence that is mostly link leads to another story. */
export function allLink({ sentence, block }: Candidate): boolean {
  let linked = 0;
  for (const [start, end] of block.links) linked += Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start));
  return linked > MOST * (sentence.end - sentence.start);
}
