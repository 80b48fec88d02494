import { uncasedRoleWords } from './uncased-role-words.ts';
import type { UncasedRoleRule } from './uncased-role.ts';
import { uncasedTradeWords } from './uncased-trade-words.ts';

const longestFirst = (list: readonly string[]): string => [...new Set(list)].sort((a, b) => b.length - a.length).join('|');
const words = longestFirst(uncasedRoleWords.ko);
const trades = longestFirst([...uncasedRoleWords.ko, ...uncasedTradeWords.ko]);
/** Words before the role that belong to it ('미국', '국방부', '전'): none ends with a particle, but for 학과 and the like. */
const part = '(?:[가-힣A-Z]{0,11}[가-힣A-Z](?<![은는을를에의로와도고며]|[^학]과)\\s)';
/** 김민수 국방부 장관은, 도널드 트럼프 미국 대통령이 */
const after = new RegExp(`^\\s?(?:\\([^)]{1,20}\\)\\s?)?(${part}{0,2}[가-힣]{0,6}?(?:${words}))(?=[은는이가을를의와과도에]|께서|으?로|[\\s,.()'"”’]|$)`, 'u');
/** 배우 김민수가, 분식집 주인 배정희씨는: with up to two words that belong to it and are no verbs. */
const before = new RegExp(`(?:^|[\\s,.("'“‘”’])((?:[가-힣]{1,8}[가-힣](?<![은는을를에의로와과도고며서한된던온운린린난긴]|인)\\s){0,2}[가-힣]{0,6}(?:${trades}))(?:인|이자)?\\s$`, 'u');
/** 프랑스인 클레르 뒤발 */
const people = /(?:^|\s)([가-힣]{2,4}인)\s$/u;
const address = /^(?:여사|할머니|할아버지|스님)$/u;

/** Korean: a title after the name, with the house it belongs to, or words of role before it. */
export const koreanRole: UncasedRoleRule = (text, start, end) => {
  const behind = after.exec(text.slice(end, end + 50));
  const title = behind === null ? null : { start: end + behind[0].length - (behind[1] ?? '').length, end: end + behind[0].length };
  if (title !== null && !address.test(text.slice(title.start, title.end))) return title;
  const lead = text.slice(Math.max(0, start - 30), start);
  const ahead = before.exec(lead) ?? people.exec(lead);
  if (ahead === null) return title === null ? null : { ...title, isWeak: true };
  const from = start - ahead[0].length + ahead[0].indexOf(ahead[1] ?? '');
  return { start: from, end: from + (ahead[1] ?? '').length };
};
