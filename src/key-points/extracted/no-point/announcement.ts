import type { Candidate } from '../candidate.ts';
import { callOpenings } from './call-openings.ts';
import { norwegian } from './norwegian.ts';
import { selfMarks } from './self-marks.ts';

const LETTER = /\p{L}/u;

/** 'In this article', 'Below are the steps', 'Read on to learn': tells what the text will say, or sends its reader there, and says nothing. */
export function announcement({ text, language }: Candidate): boolean {
  const known = norwegian(language);
  const small = text.toLowerCase().replace(/’/g, "'");
  return (selfMarks[known] ?? []).some((mark) => small.includes(mark)) || (callOpenings[known] ?? []).some((opening) => small.startsWith(opening) && !LETTER.test(small.charAt(opening.length)));
}
