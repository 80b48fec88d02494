import type { Candidate } from '../candidate.ts';
import { marksPattern } from './marks-pattern.ts';

/** Marks of captions and credits that stand in the running text, in any language, in lower case, sorted. */
export const captionMarks: readonly string[] = [
  '(ap photo', '(from left', '(l to r)', '(l-r)', '(left to right)', '(photo', '(pictured', '/afp', '/getty', '/reuters)', 'ap photo/', 'bild:', 'crédit photo', 'file photo', 'foto:', 'fotos:', 'from left to right', 'getty images', 'image caption', 'image credit', 'photo by', 'photo courtesy', 'photo credit', 'photo:', 'photograph by', 'photograph:', 'picture:', 'shutterstock', 'symbolbild', '©', 'фото:', '写真:', '写真：', '写真＝',
];

const marks = marksPattern(captionMarks);

/** 'From left: …', '© Getty Images …', 'Foto: dpa': describes or credits a picture. */
export function captionLine({ text }: Candidate): boolean {
  return marks.test(text);
}
