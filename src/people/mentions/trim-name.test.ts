import { expect, it } from 'vitest';
import { wordReader } from './read-words.ts';
import { trimName } from './trim-name.ts';

/** What is left of the words of a text that are taken for one name. */
function trimmed(text: string, language = 'en'): string {
  const { words } = wordReader(language)(text);
  const { from, to } = trimName(words, { from: 0, to: words.length });
  return words.slice(from, to).map((word) => word.text).join(' ');
}

it.each([
  ['en', 'President Ada Cole', 'Ada Cole'],
  ['en', 'Mr. Tom Reed', 'Tom Reed'],
  ['en', 'However Tom Reed', 'Tom Reed'],
  ['en', 'Monday Tom Reed', 'Tom Reed'],
  ['en', 'Unlike Reed', 'Reed'],
  ['en', 'Similarly Tom Reed', 'Tom Reed'],
  ['de', 'Anna Schneider von', 'Anna Schneider'],
  ['en', 'Prime Minister Reed', 'Reed'],
  ['pt', 'Segundo Moser', 'Moser'],
  ['de', 'Bundeskanzlerin Anna Schneider', 'Anna Schneider'],
])('does in %s: %s → %s', (language, text, name) => expect(trimmed(text, language)).toBe(name));

it.each([
  ['en', 'Ada Cole'],
  ['en', 'Dean Martin'],
  ['en', 'President'],
  ['en', 'April Jones'],
  ['en', 'J. Smith'],
  ['es', 'Juan Segundo Moser'],
])('does not in %s: %s', (language, text) => expect(trimmed(text, language)).toBe(text));
