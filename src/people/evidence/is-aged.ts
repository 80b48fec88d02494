import { years } from '../roles/skip-aside.ts';
import type { RolePlace } from '../roles/role-place.ts';

const isAge = (word: string | undefined): boolean => /^(?:[1-9]\d|1[01]\d)$/.test(word ?? '');
/** Ages of children, which English papers write out: 'Edie, five,'. */
const inWords: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

/** True where an age stands beside the name, which things have none of: 'Ada Cole, 51,', 'Ada Cole, now 51,', 'Ada Cole (51)', '34-year-old Ada Cole'. A list of ages goes on with ';'. */
export function isAged({ tokens, first, last, lexicon }: RolePlace): boolean {
  if (/^(?:\d{1,2}-)?year-old$/.test(tokens[first - 1]?.lower ?? '')) return true;
  const at = tokens[last + 2]?.lower === 'now' ? last + 3 : last + 2;
  const opens = tokens[last + 1]?.text;
  const age = tokens[at]?.text;
  const closes = tokens[at + 1];
  // 'Chidera Okwuosa, a 20-year-old from Leeds'
  if (opens === ',' && /^an?$/.test(tokens[last + 2]?.lower ?? '') && /^(?:\d{1,2}|\p{L}+)-year-old$/u.test(tokens[last + 3]?.lower ?? '')) return true;
  // 'Ada Cole, 9, in Leeds', but not 'Leeds, 9, and others' or 'votes for Leeds, 9, were'
  const next = tokens[at + 2];
  if (opens === ',' && /^[2-9]$/.test(age ?? '') && closes?.text === ',' && next?.isWord === true && !next.isCapital && !lexicon.isAnd(next.lower) && !/^(?:are|were)$/.test(next.lower)) return true;
  if (lexicon.language === 'en' && first === last && opens === ',' && inWords.has(age ?? '') && (closes === undefined || /^[,.]$/.test(closes.text))) return true;
  // 'Noah, 6 ans,', 'Julieta, de 6 años,'
  const number = opens === ',' && tokens[at]?.lower === 'de' ? at + 1 : at;
  if (opens === ',' && /^\d{1,3}$/.test(tokens[number]?.text ?? '') && years.has(tokens[number + 1]?.lower ?? '') && tokens[number + 2]?.isWord !== true) return true;
  return isAge(age) && ((opens === '(' && closes?.text === ')') || (opens === ',' && (closes?.isWord !== true || (at > last + 2 && lexicon.isAnd(closes.lower)))));
}
