import type { Article } from '../../../model.ts';
import type { UncasedName } from './uncased-name.ts';

const after = /^\s?(?:記者|记者|기자|撮影|摄影|攝影|編集委員|編輯|编辑|特派員)/u;
const before = /(?:撮影|写真|文|記者|记者|攝影|摄影|作者|사진|글)\s?[:：=＝／/]\s?$/u;

/** True where the name is a reporter's or photographer's, or one that the page credits. */
export function isUncasedCredit(text: string, { start, end }: UncasedName, article: Article): boolean {
  const name = text.slice(start, end);
  return after.test(text.slice(end, end + 8)) || before.test(text.slice(Math.max(0, start - 8), start)) || [article.byline ?? '', ...article.creditedNames].some((credit) => credit.includes(name));
}
