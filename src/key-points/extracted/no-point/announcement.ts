import type { Candidate } from '../candidate.ts';
import { callOpenings } from './call-openings.ts';
import { marksByLanguage } from './marks-pattern.ts';
import { selfMarks } from './self-marks.ts';

const marks = marksByLanguage((language) => selfMarks[language] ?? [], ['(?<!\\p{L})', '(?![\\p{L}-])']);
const openings = marksByLanguage((language) => callOpenings[language] ?? [], ['^', '(?!\\p{L})']);
/** What others say they will do is theirs. */
const QUOTED = /[“„«"][^“”„«»"]*[”“»"]/gu;
/** 'Schutz finden sie hier nicht': in German only a capital speaks to the reader. */
const GERMAN_THEY = /(?<!\p{L})sie(?!\p{L})/u;

/** 'In this article', 'Below are the steps', 'Read on to learn': tells what the text will say, or sends its reader there, and says nothing. */
export function announcement({ text, language }: Candidate): boolean {
  if (openings(language).test(text)) return true;
  const mark = marks(language).exec(text)?.[0];
  return mark !== undefined && !GERMAN_THEY.test(mark) && marks(language).test(text.replace(QUOTED, ''));
}
