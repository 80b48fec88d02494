import type { UncasedLanguage, UncasedName } from '../uncased-name.ts';
import { following, type Following, roleBefore } from './following.ts';
import { isWeak, looksGiven, mayBeGiven, surnameAt } from './surname-at.ts';
import { dottedNames, foreignEnd } from './foreign-names.ts';

/** What stands before a name. */
type Leading = 'none' | 'edge' | 'small' | 'role';
const smallBefore: ReadonlySet<string> = new Set('据據的和是与與及对對由向给給被让讓把跟同为為叫、'.split(''));
const isHan = (one: string): boolean => /\p{Script=Han}/u.test(one);
/** Somebody whose given name is kept back: 周某, 李某某. */
const somebody = /^某{1,2}(?:[甲乙丙]|(?!种|些|个|一|年|月|日))/u;

/** With these a name is that of a place, a house or a thing: 中山市, 雷锋小学. */
const ofThing = /^(?:路(?![过過上口线線])|站(?![在起出着])|[省市县縣区區镇鎮村街江河湖山岛島港湾灣桥橋楼樓厂廠店校院杯奖獎]|[大小中]学|希望小学|公司|集团|集團|大道|广场|廣場|医院|醫院|纪念|紀念)/u;

function leading(text: string, at: number): Leading {
  if (roleBefore(text, at) !== undefined) return 'role';
  const before = text.charAt(at - 1);
  if (smallBefore.has(before)) return 'small';
  return isHan(before) ? 'none' : 'edge';
}

const worthOf: Readonly<Record<Following, number>> = { none: 0, end: 1, small: 1, says: 2, title: 2, age: 3 };
/** How much a name needs beside it, by what stands before it. */
const needed: Readonly<Record<Leading, number>> = { role: 1, edge: 3, small: 3, none: 5 };

interface Read {
  readonly end: number;
  readonly worth: number;
  readonly title?: string;
}

/** The best way to read a name whose family name has `family` characters at `at`. */
function read(text: string, at: number, family: number): Read | null {
  let best: Read | null = null;
  for (const given of [2, 1]) {
    const end = at + family + given;
    const name = text.slice(at + family, end);
    if (name.length < given || !/^\p{Script=Han}+$/u.test(name)) continue;
    const { kind, title } = following(text, end);
    // A given name that does not look like one may be such only where nothing else is possible.
    const worth = worthOf[kind] + (looksGiven(name) ? 2 : mayBeGiven(name) ? 1 : 0) - (given === 2 && following(text, at + family + 1).kind === 'says' ? 2 : 0);
    if (best === null || worth > best.worth) best = { end, worth, ...(title === undefined ? {} : { title }) };
  }
  return best;
}

function nameAt(text: string, at: number, repeats: (word: string) => number, isListed: boolean): UncasedName | null {
  const family = surnameAt(text, at);
  const lead = isListed ? 'role' : leading(text, at);
  if (family > 0) {
    const some = somebody.exec(text.slice(at + family, at + family + 4));
    if (some !== null && lead !== 'none') return { start: at, end: at + family + some[0].length, score: 0.75 };
    const best = read(text, at, family);
    const isSure = best !== null && best.end - at === family + 2 && looksGiven(text.slice(at + family, best.end));
    const least = needed[lead] + (!isSure && family === 1 ? (isWeak(text.charAt(at)) ? (lead === 'role' ? 2 : 3) : (lead === 'small' || lead === 'edge') && best?.end === at + 2 ? 1 : 0) : 0);
    if (best !== null && best.worth + (lead !== 'none' && best.worth > 1 && repeats(text.slice(at, best.end)) > 1 ? 1 : 0) >= least && !ofThing.test(text.slice(best.end, best.end + 5))) return { start: at, end: best.end, score: lead === 'role' || best.title !== undefined ? 0.8 : 0.7, ...(best.title === undefined ? {} : { title: best.title }) };
  }
  const end = lead === 'none' ? at : foreignEnd(text, at);
  if (lead !== 'role' && (end < at + 3 || !/^(?:博士|先生|女士)/u.test(text.slice(end, end + 2)))) return null;
  return end > at ? { start: at, end, score: 0.75, title: roleBefore(text, at) ?? following(text, end).title ?? '' } : null;
}

function names(text: string, repeats: (word: string) => number): UncasedName[] {
  const dotted = dottedNames(text);
  const found: UncasedName[] = [];
  let next = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const foreign = dotted[next];
    if (foreign !== undefined && at >= foreign.start) {
      found.push(foreign);
      next++;
      at = foreign.end - 1;
      continue;
    }
    // In a row with a name: 莫言、余华和苏童.
    const isListed = found.at(-1)?.end === at - 1 && /[、和与與及]/u.test(text.charAt(at - 1));
    const name = nameAt(text, at, repeats, isListed);
    if (name === null) continue;
    found.push(name);
    at = name.end - 1;
    while ((dotted[next]?.start ?? text.length) < name.end) next++;
  }
  return found;
}

function standsAlone(text: string, start: number, end: number): boolean {
  if (ofThing.test(text.slice(end, end + 5))) return false;
  return !/[·‧•・-]/u.test(text.charAt(start - 1)) || !isHan(text.charAt(start - 2));
}

const addressed = /^(?:先生|女士|小姐|教授|老师|老師|同学|大姐|大爷|大妈|阿姨|医生|醫生|律师|律師|局长|局長|主任|校长|校長|总(?![统理部经裁是共体之书务监]))/u;
const elder = /^[老爹叔伯姨](?![师人家板年虎])/u;

/** The family name of somebody whom the page names in full, with 老 or a word of address beside it: 老彭, 赵大姐. */
function parts(text: string, full: readonly string[]): UncasedName[] {
  const found: UncasedName[] = [];
  for (const name of full) {
    const family = surnameAt(name, 0);
    if (family === 0 || name.length > family + 2 || name.includes('某')) continue;
    const surname = name.slice(0, family);
    for (let start = text.indexOf(surname); start >= 0; start = text.indexOf(surname, start + family)) {
      const end = start + family;
      const rest = text.slice(end, end + 4);
      const isOld = /[老小]/u.test(text.charAt(start - 1)) && following(text, end).kind !== 'none' && !/[老小大]/u.test(text.charAt(start - 2));
      if (isOld || addressed.test(rest) || elder.test(rest)) found.push({ start, end, full: name, score: 0.75, title: rest });
    }
  }
  return found;
}

/** Chinese: a known family name and a given name between a word of role, an edge or a small word and what follows names; foreign names. */
export const chinese: UncasedLanguage = { names, standsAlone, parts };
