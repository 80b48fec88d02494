import type { Article } from '../../../model.ts';
import type { UncasedName } from './uncased-name.ts';

const after = /^[\s\u3000]?(?:記者|记者|기자|撮影|摄影|攝影|摄(?!\p{Script=Han})|图(?!\p{Script=Han})|圖(?!\p{Script=Han})|文(?!\p{Script=Han})|編集委員|編輯|编辑|特派員)/u;
const before = /(?:撮影|写真|文|記者|记者|攝影|摄影|作者|사진|글|编辑|編輯|校对|校對|审核|審核|编审|监制|制图|来源)\s?[:：=＝／/]\s?$|(?:記者|记者|通讯员|通訊員|特派員|編集委員|論説委員|实习生)[ \u3000]?$|[（(]\p{Script=Han}{2,4}部[ \u3000](?:\p{Script=Han}{2,5}[、・])*$/u;

/** True where the name is a reporter's or photographer's, or one that the page credits. */
export function isUncasedCredit(text: string, { start, end }: UncasedName, article: Article): boolean {
  const name = text.slice(start, end);
  return after.test(text.slice(end, end + 8)) || before.test(text.slice(Math.max(0, start - 24), start)) || [article.byline ?? '', ...article.creditedNames].some((credit) => credit.includes(name));
}
