import type { UncasedName } from '../uncased-name.ts';
import { isFullName } from './korean-name.ts';

const countries = '미국|중국|일본|러시아|우크라이나|영국|프랑스|독일|이탈리아|스페인|이스라엘|이란|이집트|튀르키예|인도|캐나다|멕시코|브라질|호주|폴란드|헝가리|필리핀|베트남|태국|대만';
const offices = '대통령|총리|국무장관|국방장관|외무장관|외교장관|재무장관|장관|총재|주석|의장';
/** 도널드 트럼프 미국 대통령: a foreign name of two words before a country and an office. */
const inFull = new RegExp(`(?<![\\p{L}\\p{N}])([가-힣]{2,5}\\s[가-힣]{2,6})\\s(?=(?:${countries})\\s(전\\s)?(${offices}))`, 'gu');
/** 트럼프 대통령, 푸틴 러시아 대통령: a word before an office that few have. */
const alone = new RegExp(`(?<![\\p{L}\\p{N}])([가-힣]{2,5})\\s(?=(?:(?:${countries})\\s)?(?:전\\s)?(대통령|총리|국무장관|주석|교황)(?:[은는이가을를의과와도]|[\\s,.’”]|$))`, 'gu');
/** 클레르 뒤발(37)씨, 마리 뒤발씨: of two words the first may be a trade. */
const addressed = /(?<![\p{L}\p{N}])(?:([가-힣]{2,5})\s)?([가-힣]{2,6}?)(?:\s?\(\d{1,3}(?:세|살)?(?:[·,][^)]{1,12})?\)\s?)?씨(?=[은는이가을를의과와도]|[\s,.’”]|$)/gu;
/** Words that no name is made of: those that end with a particle or describe, and words of time. */
const noName = /(?:[은는을를에의도와과로]|한|된|던|인|적)$|^(?:오늘|어제|내일|이날|지난|최근|당시|현재|오전|오후|이번|신임|차기|전임|역시|먼저|함께|현직|전직|역대|초대|부통령|한국|북한|양국|각국|우리|여성|국가|임시|과도|차차기|여야|다음)$/u;
/** Ends of words for what somebody is. */
const trade = /(?:인|자|생|원|주|장|사|수|씨|들|민|관|모|가|님|형|딸|아들|남편|아내|친구|회장|대표)$/u;
const isCountry = new RegExp(`^(?:${countries})$`, 'u');

/** Foreign names before a country and an office, or with 씨 or an age after them. */
export function foreignNames(text: string): UncasedName[] {
  const found: UncasedName[] = [];
  for (const match of text.matchAll(inFull)) {
    const name = match[1] ?? '';
    if (!name.split(' ').some((part) => noName.test(part))) found.push({ start: match.index, end: match.index + name.length, title: match[3] ?? '', score: 0.75 });
  }
  for (const match of text.matchAll(alone)) {
    const name = match[1] ?? '';
    if (!noName.test(name) && !isCountry.test(name) && !isFullName(name)) found.push({ start: match.index, end: match.index + name.length, title: match[2] ?? '', score: 0.7 });
  }
  for (const match of text.matchAll(addressed)) {
    const [, first, last = ''] = match;
    if (isFullName(last) || last.length < 2 || noName.test(last)) continue;
    const isTwo = first !== undefined && !noName.test(first) && !trade.test(first);
    if (!isTwo) continue;
    found.push({ start: match.index, end: match.index + first.length + 1 + last.length, title: '씨', score: 0.75 });
  }
  return found;
}
