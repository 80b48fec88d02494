import { expect, it } from 'vitest';
import { codeAt } from './code-at.ts';

it('gives what charCodeAt gives, however a text was put together', () => {
  for (const text of ['a', 'Zürich', '日本', `${'long '.repeat(9)}ago`, 'a long text'.slice(2), '']) {
    for (let at = 0; at <= text.length; at++) expect(codeAt(text, at)).toBe(text.charCodeAt(at));
  }
});
