import { expect, test } from 'vitest';
import { roleLexicon } from '../roles/role-lexicon.ts';
import { tokenize } from '../roles/tokens.ts';
import { isQuotedName } from './quoted-name.ts';

/** Whether the name 'Ada Cole' stands in quotation marks in the text. */
function quoted(text: string): boolean {
  const tokens = tokenize(text, 'en');
  const start = text.indexOf('Ada');
  const end = text.indexOf('Cole') + 4;
  const at = (place: number): number => tokens.findIndex((token) => token.start <= place && token.end > place);
  return isQuotedName({ text, tokens, first: at(start), last: at(end - 1), nameEnd: end, owners: tokens.map(() => undefined), lexicon: roleLexicon('en') });
}

test.each(['the song "Ada Cole"', 'the song "Ada Cole."', '“Ada Cole,” and others', '“Ada Cole” came out in May', 'Ficus ‘Ada Cole’ likes shade.', 'der Film „Ada Cole“'])('does: %s', (text) => expect(quoted(text)).toBe(true));

test.each([
  'Ada Cole came', '"Ada Cole came late"', '"It was Ada Cole," he said', 'known as "Ada Cole"', 'under the name "Ada Cole"', 'Ада Кол ("Ada Cole")', 'Ada "Addie" Cole', "'Ada Cole's song'", 'her "Tomboy" Ada Cole "Addie"',
])('does not: %s', (text) => expect(quoted(text)).toBe(false));
