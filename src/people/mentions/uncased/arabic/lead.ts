import { uncasedRoleWords } from '../../../roles/uncased/uncased-role-words.ts';
import { isCalled, isKnown, isSaying, isStop } from './is-known.ts';
import type { ArabicWord } from './words.ts';

const heads: ReadonlySet<string> = new Set([...uncasedRoleWords.ar, ...'سيناتور كابتن نجم مطران بطريرك عمدة متهم ضحية مقاول أستاذ حاج دكتور دكتورة سيد سيدة شيخ قس بابا آنسة مواطن مواطنة مشير فريق مقدم رائد نقيب ملازم نظيره نظيرها مرشد مرشدة سمسار موثق موثقة معلم معلمة تاجر مزارع حارس نجل كريمة قرينة عقيلة أرملة عالم خبير اقتصادي مؤرخ شاعر شاعرة روائي روائية محافظ وكيل قنصل مفوض مقرر داعية إعلامي إعلامية موسيقار ملحن رسام مصور'.split(' ')]);
/** Kin and the like with whose they are: زوجته, شقيقها. */
const kin = /^[وفبل]?(?:زوج|زوجت|شقيق|شقيقت|والد|والدت|ابن|ابنت|نجل|صديق|صديقت|جار|جارت|أخ|أخت|أخو|أخي|أبو|أم|عم|عمت|خال|خالت|حفيد|حفيدت|زميل|زميلت|نظير|نظيرت|محامي|محاميت|مدير|وكيل)(?:ه|ها|هم|ي)$/u;
const LONGEST = 7;

const formsOf = (word: string): string[] => {
  const bare = word.replace(/^[وفبلك](?=..)/u, '');
  return [word, bare, word.replace(/^ال/u, ''), bare.replace(/^ال/u, ''), word.replace(/^لل/u, '')];
};
/** True for a word of role, with article and small words or without. */
export const isHead = (word: string): boolean => formsOf(word).some((form) => heads.has(form));
/** True for kin and the like with whose they are. */
export const isKin = (word: string): boolean => kin.test(word);

/** What stands before a name that shows it is one. */
export interface Lead {
  /** Where the words of role begin, as an index into the words. */
  readonly from: number;
  /** True where an article or whose it is closes the words of role, so that a name must follow. */
  readonly isClosed: boolean;
}

/** The words of role right before the word at `at`: 'وزير الخارجية', 'زوجته', 'مدير المكتبات في وزارة الثقافة'; undefined where there are none. */
export function leadBefore(words: readonly ArabicWord[], at: number): Lead | undefined {
  let found: Lead | undefined;
  const nearest = words[at - 1];
  if (words[at]?.follows !== true || nearest === undefined) return undefined;
  const isClosed = /^[وفبك]?ال|^لل/u.test(nearest.text) || isKin(nearest.text);
  for (let back = at - 1; back >= Math.max(0, at - LONGEST); back--) {
    const text = words[back]?.text ?? '';
    if (isHead(text) || isKin(text)) found = { from: back, isClosed };
    if (words[back]?.follows !== true || isSaying(text) || isCalled(text) || (isStop(text) && text !== 'في' && !/^(?:لل|بال)/u.test(text))) break;
    // What has a small word written before it begins the phrase.
    if (found?.from === back && /^[وفب]ال|^لل|^ونظير/u.test(text)) break;
    // Another name may stand between.
    if (isKnown(text) && !text.startsWith('ال') && !isHead(text)) break;
  }
  return found;
}
