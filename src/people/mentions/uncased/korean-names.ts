import { nameClass } from '../names-table.ts';
import type { UncasedName } from './uncased-name.ts';

const title = '씨|군|양|대통령|총리|장관|차관|의원|대표|원내대표|위원장|의장|시장|지사|도지사|구청장|회장|사장|부회장|부사장|교수|박사|감독|코치|선수|작가|배우|가수|검사|판사|변호사|총장|청장|국장|실장|비서실장|대변인|후보|전\\s대통령|전\\s총리|전\\s장관|이사장|이사|원장|소장|팀장|센터장|목사|신부|스님|대사|여사|아나운서|PD|연구원';
const named = new RegExp(`(?<![\\p{L}\\p{N}])([가-힣]{2,4})\\s?(?=(${title})(?:[은는이가을를의와과도에로]|[\\s,.()'"”’]|$|께서|에게))`, 'gu');

/** Korean: a known family name of one syllable and one to two more, with a title after it. */
export function koreanNames(text: string): UncasedName[] {
  const found: UncasedName[] = [];
  for (const match of text.matchAll(named)) {
    const name = match[1] ?? '';
    if (name.length !== 3 || ((nameClass(name.charAt(0)) >> 2) & 3) === 0) continue;
    found.push({ start: match.index, end: match.index + name.length, title: match[2] ?? '', score: 0.8 });
  }
  return found;
}
