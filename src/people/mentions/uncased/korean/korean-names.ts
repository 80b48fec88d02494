import type { UncasedLanguage, UncasedName } from '../uncased-name.ts';
import { isParticle, isTitle, kinBefore, titleAfter, tradeBefore } from './title-after.ts';
import { foreignNames } from './foreign-names.ts';
import { isClearName, isFullName, isGivenName, isShortName, surnameLength } from './korean-name.ts';

const word = /[가-힣]+/gu;
/** An age and a word of address after it: '(58)씨', '(66·사진)', ' (13) 군'. */
const age = /^\s?\((?:\d{1,3}(?:세|살)?)(?:[·,]\s?[^)]{1,12})?\)(\s?(?:씨|군|양))?/u;
/** 씨 written together with the name, and what may follow it. */
const addressed = /^([가-힣]{2,4}?)(?:씨|군|양)(.{0,4})$/u;
/** Family names that are small words as well: former, present, late, both, new. */
const smallWords: ReadonlySet<string> = new Set('전현고양신한주구원명여성남부경계공모방시위인제천편하형호'.split(''));

/** How much of a word is a name, the rest a particle; 0 for none. */
function nameIn(text: string): number {
  for (const length of [3, 4]) if (isFullName(text.slice(0, length)) && text.length >= length && isParticle(text.slice(length))) return length;
  return 0;
}

/** What somebody said. */
const says = /(?:말|밝|전|강조|설명|지적|주장|평가|토로|덧붙|반박|답|호소|회상|고백)(?:했|혔|였)/u;

function names(text: string, repeats: (word: string) => number): UncasedName[] {
  const found: UncasedName[] = [...foreignNames(text)];
  for (const match of text.matchAll(word)) {
    const own = match[0];
    if (isTitle(own)) continue;
    const start = match.index;
    const end = start + own.length;
    if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
    const isFull = isFullName(own);
    const isName = isFull || isShortName(own);
    const aged = age.exec(text.slice(end, end + 24));
    const called = addressed.exec(own);
    const calledName = called?.[1] ?? '';
    if (aged !== null && (isName || (aged[1] !== undefined && surnameLength(own) > 0 && own.length > 1 && own.length <= 3))) found.push({ start, end, score: 0.85, title: '씨' });
    else if (called !== null && isParticle(called[2] ?? '') && (isFullName(calledName) || (own.charAt(calledName.length) === '씨' && isShortName(calledName)))) found.push({ start, end: start + calledName.length, score: 0.85, title: '씨' });
    // A given name alone, after whose kin or what it is: '고교생 민재군'.
    else if (called !== null && isParticle(called[2] ?? '') && calledName.length === 2 && tradeBefore(text, start) !== undefined) found.push({ start, end: start + 2, score: 0.7, title: '군' });
    else {
      const title = isName ? titleAfter(text, end) : null;
      const isSchool = own.endsWith('대') && /(?:교수|총장|학생)$/u.test(title?.title ?? '');
      // '묵인 방조한 정부' is one that has helped, '이명박 정부' somebody's.
      const isVerb = /[된될한할]$/u.test(own) && /^정[부권]$/u.test(title?.title ?? '');
      if (title !== null && !isSchool && !isVerb && (isFull || title.title === '씨' || (title.words > 1 && title.title.endsWith('교수')))) found.push({ start, end, score: 0.8, title: title.title });
      else {
        const length = nameIn(own);
        const kin = /^([가-힣]{2})[은는이가을를의와과]$/u.exec(own)?.[1];
        const trade = length > 0 && !/[된될한할]$/u.test(own) ? tradeBefore(text, start) : undefined;
        // '한강이' after a trade is two syllables and a particle.
        const isShort = trade !== undefined && length === own.length && /[이은가]$/u.test(own) && isShortName(own.slice(0, 2));
        const clear = own.slice(0, 3);
        const spoken = length === 3 && isClearName(clear) && (/^[은는이가]$/u.test(own.slice(3)) ? says.test(text) || repeats(clear) > 1 : text.charAt(end) === '(' || repeats(clear) > 2);
        const next = /^(·|, )([가-힣]{3})([가-힣]{0,3})/u.exec(text.slice(end, end + 9));
        const isLast = length === 3 && isClearName(own.slice(0, 3)) && /^(?:·|, )$/u.test(text.slice(found.at(-1)?.end ?? start, start));
        const isListed = isFull && next !== null && (next[1] === '·' ? isFullName(next[2] ?? '') : isClearName(own) && isClearName(next[2] ?? '') && isParticle(next[3] ?? ''));
        if (kin !== undefined && isGivenName(kin) && kinBefore(text, start)) found.push({ start, end: start + 2, score: 0.7, title: '씨' });
        else if (trade !== undefined || isListed || isLast || spoken) found.push({ start, end: start + (isListed ? own.length : isShort ? 2 : length), score: 0.75, ...(trade === undefined ? {} : { title: trade }) });
      }
    }
  }
  return found;
}

function standsAlone(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return false;
  const rest = /^[가-힣]*/u.exec(text.slice(end, end + 8))?.[0] ?? '';
  return isParticle(rest) || (/^(?:씨|군|양|님)/u.test(rest) && isParticle(rest.slice(1)));
}

/** The family name of somebody whom the page names in full, before a title: '정 대표', '고씨'. */
function parts(text: string, full: readonly string[]): UncasedName[] {
  const found: UncasedName[] = [];
  for (const name of full) {
    const family = name.includes(' ') || name.length < 3 ? 0 : surnameLength(name);
    if (family === 0) continue;
    const surname = name.slice(0, family);
    for (let start = text.indexOf(surname); start >= 0; start = text.indexOf(surname, start + family)) {
      const end = start + family;
      if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
      const called = /^씨([가-힣]{0,4})(?![가-힣])/u.exec(text.slice(end, end + 6));
      const title = called !== null && isParticle(called[1] ?? '') ? '씨' : smallWords.has(surname) ? undefined : titleAfter(text, end);
      if (title === '씨') found.push({ start, end, full: name, score: 0.8, title });
      else if (title !== undefined && title !== null && typeof title !== 'string' && title.words === 1) found.push({ start, end, full: name, score: 0.75, title: title.title });
    }
  }
  return found;
}

/** Korean: a known family name of one syllable and one or two more, with 씨, an age or a title after it or a trade before; foreign names. */
export const korean: UncasedLanguage = { names, standsAlone, parts };
