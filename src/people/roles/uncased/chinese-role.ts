import { uncasedRoleWords } from './uncased-role-words.ts';
import type { UncasedRoleRule } from './uncased-role.ts';

const words = [...uncasedRoleWords.zh].sort((a, b) => b.length - a.length).join('|');
/** 拜登总统, 王芳（女）教授 */
const after = new RegExp(`^(?:[（(][^）)]{1,30}[）)])?(${words})`, 'u');
/** 美国总统乔·拜登: what stands before the word of role belongs to it up to a mark or a small word. */
const before = new RegExp(`(?:^|[^\\p{Script=Han}]|[的是在和与與及由向对對为為被把将將说說了於于从從到给給让讓以会會就都也又而则則但这這那该該有])((?:(?![的是在和与與及由向对對为為被把将將说說了於于从從到给給让讓以会會就都也又而则則但这這那该該有])\\p{Script=Han}){0,10}(?:${words}))$`, 'u');
const word = new RegExp(`(${words})$`, 'u');

/** Chinese: a title right before or after the name. */
export const chineseRole: UncasedRoleRule = (text, start, end) => {
  const lead = text.slice(Math.max(0, start - 20), start);
  const ahead = (before.exec(lead) ?? word.exec(lead))?.[1];
  if (ahead !== undefined) return { start: start - ahead.length, end: start };
  const behind = after.exec(text.slice(end, end + 50));
  return behind === null ? null : { start: end + behind[0].length - (behind[1] ?? '').length, end: end + behind[0].length };
};
