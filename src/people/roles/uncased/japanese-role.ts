import { isSurname } from '../../mentions/uncased/japanese/surname.ts';
import { roleEnding } from './role-ending.ts';
import { uncasedRoleWords } from './uncased-role-words.ts';
import type { UncasedRole, UncasedRoleRule } from './uncased-role.ts';
import { tradeEndings, uncasedTradeWords } from './uncased-trade-words.ts';

const words = [...uncasedRoleWords.ja].sort((a, b) => b.length - a.length).join('|');
/** 習近平国家主席, トランプ米大統領, 金正恩（キム・ジョンウン）委員長 */
const after = new RegExp(`^(?:[（(][^）)]{1,24}[）)])?([\\p{Script=Han}\\p{Script=Katakana}ー]{0,8}?(?:${words}))`, 'u');
const ending = roleEnding([...uncasedRoleWords.ja, ...uncasedTradeWords.ja], tradeEndings.ja);
/** What may stand between words of role and the name: 会社員の, 次席検事、, 民間議員を務める. */
const between = /(?:の|で|、|[ 　]|を務める|を務めた)$/u;
/** Characters of one word of role or house. */
const inWord = /[\p{Script=Han}\p{Script=Katakana}ーA-ZＡ-Ｚ・]/u;
const kin = /^(?:[父母妻夫兄弟姉妹孫娘]|[長次三][男女]|息子|祖[父母]|友人|知人|同僚)$/u;
const suspect = /^(?:容疑者|被告|死刑囚)$/u;
const LONGEST = 24;

/** 元タレントの中居正広, さいたま地検の次席検事、豊島和彦氏: with the house before の that they belong to. */
function before(text: string, end: number): UncasedRole | null {
  const word = ending(text, end);
  if (word === undefined) return null;
  const wordStart = (from: number): number => {
    let at = from;
    while (at > 0 && end - at < LONGEST && inWord.test(text.charAt(at - 1))) at--;
    return at;
  };
  const start = wordStart(end - word.length);
  // '高市首相、野田氏' is two people.
  if (text.charAt(end) === '、' && isSurname(text.slice(start, start + 2))) return null;
  if (kin.test(word)) return { start: end - word.length, end };
  // 元同僚で無職
  const joint = text.charAt(start - 1);
  const house = joint === 'の' || (joint === 'で' && word === '無職') ? wordStart(start - 1) : start;
  const isHouse = start - 1 - house >= 2 && !text.slice(house, start - 1).endsWith('さん');
  return { start: isHouse ? house : start, end };
}

/** Japanese: a title right after the name, or words of role before it, with の or nothing between. */
export const japaneseRole: UncasedRoleRule = (text, start, end) => {
  const behind = after.exec(text.slice(end, end + 50));
  const title = behind === null ? null : { start: end + behind[0].length - (behind[1] ?? '').length, end: end + behind[0].length };
  if (title !== null && !suspect.test(text.slice(title.start, title.end))) return title;
  const small = between.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  return before(text, start - small) ?? (title === null ? null : { ...title, isWeak: true });
};
