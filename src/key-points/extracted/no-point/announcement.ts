import type { Candidate } from '../candidate.ts';
import { callOpenings } from './call-openings.ts';
import { marksByLanguage } from './marks-pattern.ts';
import { norwegian } from './norwegian.ts';
import { selfMarks } from './self-marks.ts';

const marks = marksByLanguage((language) => selfMarks[language] ?? []);
const openings = marksByLanguage((language) => callOpenings[language] ?? [], ['^', '(?!\\p{L})']);

/** 'In this article', 'Below are the steps', 'Read on to learn': tells what the text will say, or sends its reader there, and says nothing. */
export function announcement({ text, language }: Candidate): boolean {
  const known = norwegian(language);
  return marks(known).test(text) || openings(known).test(text);
}
