import { expect, test } from 'vitest';
import { findUncasedRoles } from './find-uncased-roles.ts';
import { uncasedRoleWords } from './uncased-role-words.ts';

/** The role of the name in square brackets. */
function roleOf(language: string, marked: string): string | null {
  const start = marked.indexOf('[');
  const name = marked.slice(start + 1, marked.indexOf(']'));
  const text = marked.replace(/[[\]]/g, '');
  const sentences = [{ text, quote: { exact: text }, block: 0, start: 0, end: text.length }];
  const mention = { sentence: 0, start, end: start + name.length, name, score: 0.9 };
  return findUncasedRoles(sentences, language)?.find({ mentions: [mention], forms: [] })?.text ?? null;
}

test.each([
  ['ja', '[田中太郎]首相は会見した。', '首相'],
  ['ja', '会談で[ホルム]米大統領が述べた。', '米大統領'],
  ['ja', '米大統領の[ホルム]は述べた。', '米大統領'],
  ['ja', '元タレントの[田中花子]さんが来た。', '元タレント'],
  ['ja', '[金一星]（キム・イルソン）委員長が訪れた。', '委員長'],
  ['ja', '昨日、[佐藤健]容疑者（35）を逮捕した。', '容疑者'],
  ['zh', '美国总统[乔·霍尔]表示', '美国总统'],
  ['zh', '這是湖人首發控衛[托尼-霍姆]的球隊', '湖人首發控衛'],
  ['zh', '[王芳]教授说', '教授'],
  ['ko', '[김민수] 장관은 오늘', '장관'],
  ['ko', '[김민수] 국방부 장관은 오늘', '국방부 장관'],
  ['ko', '[도널드 홀름] 미국 대통령이', '미국 대통령'],
  ['ko', '영화에 배우 [김민수]가 나온다.', '배우'],
  ['ar', 'وقال الرئيس الأمريكي [جون هولم] اليوم', 'الرئيس الأمريكي'],
  ['ar', 'التقى وزير الخارجية [جون هولم] بنظيره', 'وزير الخارجية'],
  ['ar', 'وقالت العقيد في القوات الجوية [سيلينا هولم] في بيان', 'العقيد في القوات الجوية'],
  ['ar', 'وقالت [سارة هولم]، وهي ناشطة فلسطينية تبلغ من العمر', 'ناشطة فلسطينية'],
])('does: %s %s', (language, text, role) => expect(roleOf(language, text)).toBe(role));

test.each([
  ['ja', '昨日、[田中太郎]さんが会見した。'],
  ['ja', '[田中太郎]は東京で生まれた。'],
  ['zh', '[乔·霍尔]来到北京。'],
  ['ko', '[김민수] 씨는 오늘 학교에 갔다.'],
  ['ar', 'قال [جون هولم] إن الوزير سيأتي'],
  ['ar', 'قال الوزير إن [جون هولم] سيأتي'],
  ['fa', '[جون هولم] آمد'],
])('does not: %s %s', (language, text) => expect(roleOf(language, text)).toBeNull());

test.each(Object.entries(uncasedRoleWords))('words of %s are sorted and unique', (_language, words) => {
  expect(words).toEqual([...new Set<string>(words)].sort());
});
