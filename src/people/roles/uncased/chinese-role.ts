import { roleEnding } from './role-ending.ts';
import { uncasedRoleWords } from './uncased-role-words.ts';
import type { UncasedRoleRule } from './uncased-role.ts';
import { tradeEndings, uncasedTradeWords } from './uncased-trade-words.ts';

const words = [...uncasedRoleWords.zh].sort((a, b) => b.length - a.length).join('|');
/** 拜登总统, 王芳（女）教授 */
const after = new RegExp(`^(?:[（(][^）)]{1,30}[）)])?(${words})`, 'u');
const ending = roleEnding([...uncasedRoleWords.zh, ...uncasedTradeWords.zh], tradeEndings.zh);
/** Small words that no role goes across. */
const stops: ReadonlySet<string> = new Set('的是在和與与由向对對為为被把将將说說了于於从從到给給让讓以就都也又而则則但这這那该該同据據及当當请請令着著');
/** Verbs before a role: 会见美国国务卿. */
const verb = /^(?:会见|會見|访问|訪問|采访|採訪|陪同|邀请|邀請|接替|包括|成为|成為|批评|批評|指责|感谢|感謝|看望|致电|提到|来自|來自|击败|擊敗|联手|搭档|以及|根据)/u;
const LONGEST = 24;

/** 中国人民大学国际关系学院教授: what stands before the word of role belongs to it up to a mark or a small word. */
function before(text: string, end: number): { start: number; end: number } | null {
  const word = ending(text, end);
  if (word === undefined) return null;
  let start = end - word.length;
  while (start > 0 && end - start < LONGEST && /\p{Script=Han}/u.test(text.charAt(start - 1)) && !stops.has(text.charAt(start - 1))) {
    if (verb.test(text.slice(start - 1, end - word.length))) {
      const length = verb.exec(text.slice(start - 1, end - word.length))?.[0].length ?? 0;
      start += length - 1;
      break;
    }
    start--;
  }
  return { start, end };
}

/** Chinese: words of role right before the name, with 的 between or not, or a title right after it. */
export const chineseRole: UncasedRoleRule = (text, start, end) => {
  const ahead = before(text, start) ?? (text.charAt(start - 1) === '的' ? before(text, start - 1) : null);
  if (ahead !== null) return ahead;
  const behind = after.exec(text.slice(end, end + 50));
  return behind === null ? null : { start: end + behind[0].length - (behind[1] ?? '').length, end: end + behind[0].length };
};
