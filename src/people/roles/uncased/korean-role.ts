import { uncasedRoleWords } from './uncased-role-words.ts';
import type { UncasedRoleRule } from './uncased-role.ts';

const words = [...uncasedRoleWords.ko].sort((a, b) => b.length - a.length).join('|');
/** Words before the role that belong to it ('미국', '국방부', '전'): none ends with a particle. */
const part = '(?:[가-힣A-Z]{0,11}[가-힣A-Z](?<![은는을를에의로와과도고며])\\s)';
/** 김민수 국방부 장관은, 도널드 트럼프 미국 대통령이 */
const after = new RegExp(`^\\s?(?:\\([^)]{1,20}\\)\\s?)?(${part}{0,2}[가-힣]{0,6}?(?:${words}))(?=[은는이가을를의와과도]|께서|에게|으?로|[\\s,.()'"”’]|$)`, 'u');
/** 배우 김민수가 */
const before = new RegExp(`(?:^|[\\s,.("'“‘])([가-힣]{0,6}(?:${words}))(?:인|이자)?\\s$`, 'u');

/** Korean: a title after the name, with the house it belongs to, or words of role before it. */
export const koreanRole: UncasedRoleRule = (text, start, end) => {
  const behind = after.exec(text.slice(end, end + 50));
  if (behind !== null) return { start: end + behind[0].length - (behind[1] ?? '').length, end: end + behind[0].length };
  const ahead = before.exec(text.slice(Math.max(0, start - 30), start));
  if (ahead === null) return null;
  const from = start - ahead[0].trimStart().length + ahead[0].trimStart().indexOf(ahead[1] ?? '');
  return { start: from, end: from + (ahead[1] ?? '').length };
};
