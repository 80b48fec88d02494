import type { UncasedName } from '../uncased-name.ts';
import { foreignGiven, isGiven, kanaName } from './given-name.ts';
import { isSurname, surnameLengths } from './surname.ts';
import { type Beside, besideName } from './beside-name.ts';

const run = /\p{Script=Han}+/gu;
/** Words before さん and an age that say what somebody is: 運転手さん, 患者さん. */
const noName = /[杜者員手客師屋長家婦官民嬢方児店側社]$|^[両同各某]|^(?:[諸男女父母娘姉兄妹弟孫妻夫奥皆隊爺婆].?)$|学生|息子|家族|友達|子供|先輩|後輩|本人|当時|全員|職人|大人|主人|新人|夫人|殺人|素人|個人|人以|余人/u;
/** After these a bare name may end. */
const goesOn = /^(?:[はがもをにのと、。」）】・／　 ]|ら[はがを、]|$)/u;
/** What may stand in the same run before a name: offices, houses and kin. */
const before = /(?:[党社県市都府区町村米同故妻夫父母兄弟姉妹元]|長男|長女|次男|次女|議員|監督|委員|代表|会長|選手|首相|俳優|女優|作家|歌手|教授|外相|長官|[家手優士師官])$/u;
/** With which words of counts and bodies end or begin, so that the number in brackets is no age: 都道府県（47）, 参加人数（45）. */
const counted = /^[都道府全各総計]|[県数率区市町村者員円年日回点位分席票社店校号件]$|[国法個職能役選続証]人$|[一二三四五六七八九十同今来先翌毎]月$/u;

/** No name and title are as long as that. */
const LONGEST = 40;

/** A land before an office, which may be the end of a given name. */
const land = /^[仏米英]/u;

interface Read {
  readonly length: number;
  readonly family: number;
  readonly beside: Beside | null;
}

/** How a run can be read as a known family name, a given name and a title, from `at` on: the best of all ways. */
function known(text: string, at: number, after: string): Read | null {
  let best: (Read & { worth: number }) | null = null;
  for (const family of surnameLengths(text, at)) {
    for (const given of [2, 1, 3, 0]) {
      const end = at + family + given;
      if (end > text.length || (given === 0 && end === text.length && !after.startsWith('さん'))) continue;
      const name = text.slice(at + family, end);
      const beside = besideName(text.slice(end), after);
      // Without anything beside it all of the name must look like one; so must a long given name anyway.
      const looks = isGiven(name);
      if (given > 0 && !looks && (beside === null || (given === 3 && !(beside.isPersonal && /[子郎美香里奈菜也哉人之代]$/u.test(name))) || (!beside.isPersonal && family === 1))) continue;
      // 杜氏 brews sake.
      if (name.endsWith('杜') && text.startsWith('氏', end)) continue;
      if (beside === null && (end < text.length || family === 1 || given === 0 || !goesOn.test(after))) continue;
      // '宇都宮亮准教授': a longer title says more than a longer name, but '紗英教授' is no professor of England.
      const worth = (beside?.isPersonal === true ? 4 : beside === null ? 0 : 2 + 0.6 * (beside.title?.replace(land, '').length ?? 0)) + (looks ? 1 : 0) + (given === 2 ? 0.5 : 0) - (given === 0 && family === 1 ? 1.5 : 0);
      if (best === null || worth > best.worth) best = { length: family + given, family, beside, worth };
    }
  }
  return best;
}

/** A name whose family name is not known, before a word that only people have beside them: '貫井正樹容疑者'. */
function unknown(text: string, after: string): Read | null {
  for (let length = Math.min(5, text.length); length >= 2; length--) {
    const beside = besideName(text.slice(length), after);
    if (beside === null) continue;
    const name = text.slice(0, length);
    if (noName.test(name) || counted.test(name)) continue;
    if (length >= 3 && (beside.isPersonal ? length < 5 || isGiven(name.slice(-2)) : length < 5 && isGiven(name.slice(2)) && !isGiven(name.slice(0, 1)))) return { length, family: 2, beside };
    if (length === 2 && beside.isPersonal && beside.title !== undefined && beside.title !== 'さん') return { length, family: 2, beside };
  }
  return null;
}

/** Where in the run names can begin: at its start where nothing else is written before it, and after offices, houses and kin. */
function starts(text: string, isBounded: boolean): number[] {
  const found = isBounded ? [0] : [];
  for (let at = 1; at < text.length - 1; at++) if (before.test(text.slice(Math.max(0, at - 2), at))) found.push(at);
  return found;
}

/** Japanese names written in Han, with a title, さん, an age or a reading beside them, or with family and given name both known. */
export function hanNames(text: string): UncasedName[] {
  const found: UncasedName[] = [];
  for (const match of text.matchAll(run)) {
    const own = match[0];
    if (own.length > LONGEST) continue;
    const end = match.index + own.length;
    const after = text.slice(end, end + 30);
    const lead = text.slice(Math.max(0, match.index - 2), match.index);
    const isBounded = !/[\p{Script=Katakana}ー\p{N}A-Za-zＡ-Ｚ]$/u.test(lead) || /(?:[FDGM][WFK]|[ＦＤＧＭ][ＷＦＫ])$/u.test(lead);
    const kana = isSurname(own) || own.length === 2 || own.length === 3 ? kanaName(after) || foreignGiven(after) : '';
    const afterKana = after.slice(kana.length);
    const isBare = kana !== '' && own.length > 1 && isSurname(own) && isBounded && goesOn.test(afterKana) && /^\p{Script=Hiragana}{3}/u.test(kana);
    const beside = kana === '' ? null : besideName(/^\p{Script=Han}*/u.exec(afterKana)?.[0] ?? '', afterKana.replace(/^\p{Script=Han}+/u, ''));
    if (beside !== null || isBare) {
      found.push({ start: match.index, end: end + kana.length, score: beside === null ? 0.66 : 0.85, ...(beside?.title === undefined ? {} : { title: beside.title }) });
      continue;
    }
    let read: (Read & { at: number }) | null = null;
    for (const at of starts(own, isBounded)) {
      const one = known(own, at, after) ?? (at === 0 ? unknown(own, after) : /[家手優士師]/u.test(own.charAt(at - 1)) ? unknown(own.slice(at), after) : null);
      if (one !== null && (one.beside !== null || at === 0)) {
        read = { ...one, at };
        break;
      }
    }
    if (read === null) continue;
    const { at, length, family, beside: mark } = read;
    // A family name alone may be a place, whose office has the title: '福岡市長'.
    if (length === family && mark?.isPersonal !== true && /知事|[市町村区署店所団]長|代表|[県市]議/u.test(mark?.title ?? '')) continue;
    found.push({ start: match.index + at, end: match.index + at + length, score: mark === null ? 0.66 : length > family ? 0.85 : 0.7, ...(mark?.title === undefined ? {} : { title: mark.title }), ...(length > family ? {} : { alone: true as const }) });
  }
  return found;
}
