import { expect, it } from 'vitest';
import { namesSomethingElse } from './names-something-else.ts';
import { wordReader } from './read-words.ts';

/** Asked of the first word of a text. */
const asked = (text: string, language: string): true | undefined => namesSomethingElse(wordReader(language)(text), 1, language);

it.each([
  ['en', 'Reed administration officials said'],
  ['en', 'Reed supporters marched'],
  ['en', 'Reed-backed rebels'],
  ['en', 'Reed-era rules'],
  ['nl', 'Smit kabinet valt'],
  ['sv', 'Holm regeringen föll'],
  ['nb-NO', 'Holm regjeringen falt'],
])('does in %s: %s', (language, text) => expect(asked(text, language)).toBe(true));

it.each([
  ['en', 'Reed said so'],
  ['en', 'Reed – supporters say – won'],
  ['en', 'Reed, supporters said'],
  ['en', "Reed's supporters"],
  ['de', 'Reed administration'],
  ['en', 'Reed'],
])('does not in %s: %s', (language, text) => expect(asked(text, language)).toBeUndefined());
