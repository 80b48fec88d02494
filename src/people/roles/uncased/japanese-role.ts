import { uncasedRoleWords } from './uncased-role-words.ts';
import type { UncasedRoleRule } from './uncased-role.ts';

const words = [...uncasedRoleWords.ja].sort((a, b) => b.length - a.length).join('|');
/** 習近平国家主席, トランプ米大統領, 金正恩（キム・ジョンウン）委員長 */
const after = new RegExp(`^(?:[（(][^）)]{1,24}[）)])?([\\p{Script=Han}\\p{Script=Katakana}ー]{0,8}?(?:${words}))`, 'u');
/** 元タレントの中居正広, 米大統領のトランプ, 編集委員 佐藤健 */
const before = new RegExp(`([\\p{Script=Han}\\p{Script=Katakana}ーA-Z・]{0,12}(?:${words}))(?:の|[ 　])?$`, 'u');

/** Japanese: a title right after the name, or words of role before it, with の or nothing between. */
export const japaneseRole: UncasedRoleRule = (text, start, end) => {
  const behind = after.exec(text.slice(end, end + 50));
  if (behind !== null) return { start: end + behind[0].length - (behind[1] ?? '').length, end: end + behind[0].length };
  const ahead = before.exec(text.slice(Math.max(0, start - 30), start));
  if (ahead === null) return null;
  const from = start - ahead[0].length;
  return { start: from, end: from + (ahead[1] ?? '').length };
};
