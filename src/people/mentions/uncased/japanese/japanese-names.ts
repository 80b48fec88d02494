import type { UncasedLanguage, UncasedName } from '../uncased-name.ts';
import { hanNames } from './han-names.ts';
import { kanaNames } from './kana-names.ts';
import { isSurname } from './surname.ts';
import { besideName } from './beside-name.ts';

/** The reading of a foreign name in brackets: 金正恩（キム・ジョンウン）. */
const read = /(\p{Script=Han}{2,4})[（(]\p{Script=Katakana}[\p{Script=Katakana}ー]*・[\p{Script=Katakana}ー]+[)）]/gu;
/** A given name alone, after whose kin it is: 妻の由衣さん, 父、昭一さん. */
const kin = /(?:[夫妻父母兄弟姉妹娘孫]|息子|[長次三][男女]|祖[父母]|友人|同級生|同僚)[の、](\p{Script=Han}{1,3}|\p{Script=Hiragana}{2,4})さん(?!\p{Script=Han})/gu;
const isHan = (one: string): boolean => /\p{Script=Han}/u.test(one);

function names(text: string): UncasedName[] {
  const found = [...hanNames(text), ...kanaNames(text)];
  for (const match of text.matchAll(read)) found.push({ start: match.index, end: match.index + (match[1] ?? '').length, score: 0.85 });
  for (const match of text.matchAll(kin)) {
    const end = match.index + match[0].length - 2;
    found.push({ start: end - (match[1] ?? '').length, end, score: 0.8, title: 'さん' });
  }
  return found;
}

/** What stands right after a name in the same run of Han, and what after that. */
function rest(text: string, end: number): readonly [string, string] {
  const own = /^\p{Script=Han}*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return [own, text.slice(end + own.length, end + own.length + 30)];
}

function standsAlone(text: string, start: number, end: number): boolean {
  const isKatakana = /[\p{Script=Katakana}ー]/u;
  if (!isHan(text.charAt(start))) return !isKatakana.test(text.charAt(start - 1)) && !/[\p{Script=Katakana}ー・]/u.test(text.charAt(end));
  const [own, after] = rest(text, end);
  return own === '' || besideName(own, after) !== null;
}

/** The family name of somebody whom the page names in full, with さん or a title after it: 高市首相. */
function parts(text: string, full: readonly string[]): UncasedName[] {
  const found: UncasedName[] = [];
  for (const name of full) {
    if (!isHan(name)) continue;
    for (let length = Math.min(3, name.length - 1); length > 0; length--) {
      const family = name.slice(0, length);
      for (let start = text.indexOf(family); start >= 0; start = text.indexOf(family, start + length)) {
        const end = start + length;
        const [own, after] = rest(text, end);
        const beside = besideName(own, after);
        if (isHan(text.charAt(start - 1)) || (beside?.title === undefined && !(length > 1 && own === '' && isSurname(family) && /^[はがもをにの、]/u.test(after)))) continue;
        found.push({ start, end, full: name, score: beside === null ? 0.7 : 0.8, ...(beside?.title === undefined ? {} : { title: beside.title }) });
      }
    }
  }
  return found;
}

/** Japanese: a family name with さん, 氏, a title or an age after it, or a given name; foreign names in katakana with the same. */
export const japanese: UncasedLanguage = { names, standsAlone, parts };
