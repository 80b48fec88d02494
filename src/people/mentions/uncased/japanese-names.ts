import { asLastName } from '../known-word.ts';
import type { UncasedName } from './uncased-name.ts';

const honorific = 'さん|氏|ちゃん|容疑者|被告|選手|監督|首相|総理|大統領|国家主席|主席|総書記|知事|市長|町長|議員|議長|大臣|外相|防衛相|財務相|社長|会長|教授|博士|弁護士|アナ|アナウンサー|投手|捕手|内野手|外野手|騎手|力士|関|棋士|名人|王将|長官|官房長官|幹事長|代表|委員長|親方|被害者|夫人|妃|殿下|陛下|元首相|前大統領|元大統領';
const afterHan = new RegExp(`(\\p{Script=Han}{2,5})(?=(${honorific})(?!\\p{Script=Han}))`, 'gu');
const aged = /(\p{Script=Han}{3,5})(?=[（(](\d{1,3})[)）])/gu;
const foreign = /(\p{Script=Katakana}[\p{Script=Katakana}ー・＝]*)(氏|さん|容疑者|被告|大統領|首相)?/gu;
/** The reading of a foreign name in brackets: 金正恩（キム・ジョンウン）. */
const read = /(\p{Script=Han}{2,4})[（(]\p{Script=Katakana}[\p{Script=Katakana}ー]*・[\p{Script=Katakana}ー]+[)）]/gu;
/** With which words of counts and bodies end or begin, so that the number in brackets is no age: 都道府県（47）, 参加人数（45）. 直人 and 美月 are given names. */
const counted = /^[都道府全各総計]|[県数率区市町村者員円年日回点位分席票社店校号件]$|[国法個職能役選続証]人$|[一二三四五六七八九十同今来先翌毎]月$/u;
/** 大統領のトランプ. */
const office = /(大統領|首相|国家主席|委員長|長官|外相)の(\p{Script=Katakana}[\p{Script=Katakana}ー]{2,})(?![・\p{Script=Han}])/gu;
/** After these a whole run of three or four Han is a name, known or not. */
const person = /^(?:さん|氏|容疑者|被告)$/;

const isSurname = (word: string): boolean => asLastName(word) > 0;

/** How long the known family name at the start is, 0 where there is none. */
function surnameLength(name: string): number {
  for (const length of [3, 2, 1]) if (name.length >= length && isSurname(name.slice(0, length))) return length;
  return 0;
}

const isHanBefore = (text: string, at: number): boolean => /\p{Script=Han}/u.test(text.charAt(at - 1));

/** A run of Han that may have more than the name before it: the longest end of it that begins with a known family name of two or more. */
function nameIn(run: string): string | undefined {
  for (let from = 0; run.length - from >= 2; from++) {
    const rest = run.slice(from);
    if (rest.length <= 5 && surnameLength(rest) >= 2) return rest;
  }
  return undefined;
}

/** The name at the end of a run of katakana: at most four parts, each of two letters or more. */
function foreignName(run: string): string {
  const parts = run.split(/[・＝]/);
  const short = parts.findLastIndex((part) => part.length < 2);
  const named = parts.slice(Math.max(short + 1, parts.length - 4));
  return run.slice(run.length - named.join('・').length);
}

/** Japanese: a known family name with さん, 氏, a title or an age after it; foreign names in katakana with the same. */
export function japaneseNames(text: string): UncasedName[] {
  const found: UncasedName[] = [];
  for (const match of text.matchAll(afterHan)) {
    const run = match[1] ?? '';
    const name = nameIn(run) ?? (!isHanBefore(text, match.index) && run.length >= 3 && run.length <= 4 && person.test(match[2] ?? '') ? run : undefined);
    if (name === undefined) continue;
    const start = match.index + run.length - name.length;
    found.push({ start, end: start + name.length, title: match[2] ?? '', score: 0.85 });
  }
  for (const match of text.matchAll(aged)) {
    const run = match[1] ?? '';
    // Most names have four Han; other four of them with a number of two digits count something.
    const name = nameIn(run) ?? (run.length === 4 && !isHanBefore(text, match.index) && match[2]?.length === 2 && !counted.test(run) ? run : undefined);
    const end = match.index + run.length;
    if (name !== undefined && name.length >= 3) found.push({ start: end - name.length, end, score: 0.85 });
  }
  for (const match of text.matchAll(foreign)) {
    if (match[2] === undefined) continue;
    const name = foreignName(match[1] ?? '');
    const end = match.index + (match[1] ?? '').length;
    if (name.length >= 3) found.push({ start: end - name.length, end, title: match[2], score: 0.85 });
  }
  for (const match of text.matchAll(read)) found.push({ start: match.index, end: match.index + (match[1] ?? '').length, score: 0.85 });
  for (const match of text.matchAll(office)) {
    const end = match.index + match[0].length;
    found.push({ start: end - (match[2] ?? '').length, end, title: match[1] ?? '', score: 0.75 });
  }
  return found;
}
