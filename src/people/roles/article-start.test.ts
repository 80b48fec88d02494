import { expect, test } from 'vitest';
import { articleStart } from './article-start.ts';

/** The text from where the role is shown, whose own beginning a bar marks. */
const shown = (marked: string, language = 'de'): string => {
  const text = marked.replace('|', '');
  return text.slice(articleStart(text, marked.indexOf('|'), language));
};

test.each([
  ['Das sagte der |georgische Präsident', 'der georgische Präsident'],
  ['Die |neue Chefin der Bank', 'Die neue Chefin der Bank'],
])('does: %s', (marked, role) => expect(shown(marked)).toBe(role));

test.each([
  ['Sie traf den |georgischen Präsidenten', 'georgischen Präsidenten'],
  ['Das sagte der |Präsident', 'Präsident'],
  ['wieder |georgische Präsident', 'georgische Präsident'],
  ['|georgische Präsident', 'georgische Präsident'],
])('does not: %s', (marked, role) => expect(shown(marked)).toBe(role));

test('in German alone', () => expect(shown('die |nette Cole', 'nl')).toBe('nette Cole'));
