import { asLastName } from '../known-word.ts';
import type { UncasedName } from './uncased-name.ts';

const title = '씨|군|양|대통령|총리|장관|차관|의원|대표|원내대표|위원장|의장|시장|지사|도지사|구청장|회장|사장|부회장|부사장|교수|박사|감독|코치|선수|작가|배우|가수|검사|판사|변호사|총장|청장|국장|실장|비서실장|대변인|후보|전\\s대통령|전\\s총리|전\\s장관|이사장|이사|원장|소장|팀장|센터장|목사|신부|스님|대사|여사|아나운서|PD|연구원';
const named = new RegExp(`(?<![\\p{L}\\p{N}])([가-힣]{2,4})\\s?(?=(${title})(?:[은는이가을를의와과도에로]|[\\s,.()'"”’]|$|께서|에게))`, 'gu');

const countries = '미국|중국|일본|러시아|우크라이나|영국|프랑스|독일|이탈리아|스페인|이스라엘|이란|이집트|튀르키예|인도|캐나다|멕시코|브라질|호주|폴란드|헝가리|필리핀|베트남|태국|대만';
/** 도널드 트럼프 미국 대통령: a foreign name of two words before a country and an office. */
const foreign = new RegExp(`(?<![\\p{L}\\p{N}])([가-힣]{2,5}\\s[가-힣]{2,6})\\s(?=(?:${countries})\\s(전\\s)?(대통령|총리|국무장관|국방장관|외무장관|외교장관|재무장관|장관|총재|주석|의장))`, 'gu');
/** Words that no name is made of: those that end with a particle or describe, and words of time. */
const noName = /(?:[은는을를에의도와과로]|한|된|던|인|적)$|^(?:오늘|어제|내일|이날|지난|최근|당시|현재|오전|오후|이번|신임|차기|전임|역시|먼저|함께)$/u;

/** Korean: a known family name of one syllable and one to two more, with a title after it; foreign names before a country and an office. */
export function koreanNames(text: string): UncasedName[] {
  const found: UncasedName[] = [];
  for (const match of text.matchAll(named)) {
    const name = match[1] ?? '';
    if (name.length !== 3 || asLastName(name.charAt(0)) === 0) continue;
    found.push({ start: match.index, end: match.index + name.length, title: match[2] ?? '', score: 0.8 });
  }
  for (const match of text.matchAll(foreign)) {
    const name = match[1] ?? '';
    if (!name.split(' ').some((part) => noName.test(part))) found.push({ start: match.index, end: match.index + name.length, title: match[3] ?? '', score: 0.75 });
  }
  return found;
}
