import type { Stop } from './stop.ts';

const MARKS = new Set([',', ';', ':', '،', '؛', '、', '，', '；', '：', ')', ']', '%', '/']);
const DASHES = new Set(['–', '—', '-']);

/** A comma, colon, closing bracket or dash goes on with the sentence: '"Why?", he asked', '"Stop!" – the crowd'. */
export function goesOnMark({ text, next, after, end }: Stop): boolean {
  const mark = text.charAt(next);
  if (MARKS.has(mark)) return true;
  // A dash after a closed quotation names the speaker; at the start of a fresh line of dialogue there was no quotation mark.
  return after > end && DASHES.has(mark) && text.charAt(next + 1) === ' ';
}
