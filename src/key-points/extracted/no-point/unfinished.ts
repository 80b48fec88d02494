import type { Candidate } from '../candidate.ts';

const END = /[.!?…。！？｡؟۔।॥](?:["'”“’»«›‹」』）)\]]|\[\d{1,3}\])*$/;

/** 'She wrote: .' */
const OPEN = /[:;,] ?\.$/;

/** Scripts that end no sentence with a stop. */
const NO_STOPS = new Set(['km', 'lo', 'th']);

/** Lines without a stop are captions, labels, datelines and headings in disguise. A colon or ellipsis leaves the matter open. */
export function unfinished({ text, language }: Candidate): boolean {
  return !NO_STOPS.has(language) && (!END.test(text) || OPEN.test(text));
}
