import type { Candidate } from '../candidate.ts';

const MOST = 0.6;

/** A sentence that is mostly link leads to another story. */
export function allLink({ sentence, block }: Candidate): boolean {
  const { links } = block;
  // They stand in order: those before the sentence are passed over by halves, for a block may have thousands.
  let from = 0;
  for (let to = links.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((links[middle]?.[1] ?? 0) <= sentence.start) from = middle + 1;
    else to = middle;
  }
  let linked = 0;
  for (let i = from; i < links.length; i++) {
    const [start, end] = links[i] ?? [Infinity, Infinity];
    if (start >= sentence.end) break;
    linked += Math.min(end, sentence.end) - Math.max(start, sentence.start);
  }
  return linked > MOST * (sentence.end - sentence.start);
}
