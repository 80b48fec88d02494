import { expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../../test/make-block.ts';
import { addBareForms } from './add-bare-forms.ts';

/** The names found in the texts when `name` is sure at its first place. */
function found(language: string, name: string, ...texts: string[]): string[] {
  const article = makeArticle(texts.map((text) => makeBlock(text, { path: [], tags: [] })), { url: '', language });
  const sentences = texts.map((text, block) => ({ text, quote: { exact: text }, block, start: 0, end: text.length }));
  const start = texts[0]?.indexOf(name) ?? 0;
  return addBareForms([{ sentence: 0, start, end: start + name.length, name, score: 0.8 }], article, sentences).map((mention) => mention.name);
}

test.each([
  ['zh', '安娜-科尔', ['安娜-科尔来了。', '科尔说。'], ['安娜-科尔', '科尔']],
  ['ja', '習近平', ['習近平国家主席は', '習氏は'], ['習近平', '習']],
  ['ja', 'アナ・コール', ['アナ・コール氏は', 'コールは', 'アルコールは'], ['アナ・コール', 'コール']],
  ['ar', 'آنا كول', ['قالت آنا كول', 'وكول هنا', 'كولومبيا'], ['آنا كول', 'كول']],
  ['en', 'Ada Cole', ['Ada Cole came.', 'Cole went.'], ['Ada Cole']],
  ['ja', '習近平', ['習近平国家主席は', '練習は'], ['習近平']],
])('%s %s', (language, name, texts, expected) => {
  expect(found(language, name, ...texts)).toEqual(expected);
});
