import { expect, test } from 'vitest';
import { describedAfter, saidAfter } from './described-after.ts';
import { roleLexicon } from './role-lexicon.ts';
import { tokenize } from './tokens.ts';

function found(rule: typeof describedAfter | typeof saidAfter, language: string, text: string): string | null {
  const lexicon = roleLexicon(language);
  const tokens = tokenize(text, lexicon.language);
  const words = rule({ text, tokens, owners: tokens.map(() => undefined), first: 0, last: 0, nameEnd: 0, lexicon });
  return words === null ? null : text.slice(words.start, words.end);
}
const described = (language: string, text: string): string | null => found(describedAfter, language, text);
const said = (language: string, text: string): string | null => found(saidAfter, language, text);

test.each([
  ['en', 'The real estate agent said she would come.', 'real estate agent'],
  ['en', 'The former Major League pitcher will go.', 'former Major League pitcher'],
  ['de', 'Der US-Präsident will den Rasen opfern.', 'US-Präsident'],
  ['es', 'El ministro de Defensa viajó ayer.', 'ministro de Defensa'],
])('does: %s %s', (language, text, role) => expect(described(language, text)).toBe(role));

test.each([
  ['en', 'The judge said no.'],
  ['en', 'The virus means the Premier League is off.'],
  ['en', 'The young lawyers said no.'],
  ['en', 'A real estate agent said so.'],
  ['en', 'The young rapper Vico said so.'],
  ['en', 'The Riga mayor since June is somebody else.'],
  ['en', 'The real estate agent, Ada Cole, said so.'],
])('does not: %s %s', (language, text) => expect(described(language, text)).toBeNull());

test.each([
  ['en', 'She was an anchor at Leeds News.', 'anchor at Leeds News'],
  ['de', 'Sie ist die Chefin der Partei.', 'Chefin der Partei'],
  ['fr', 'Il est avocat à Lyon.', 'avocat à Lyon'],
])('said of the one named before: %s %s', (language, text, role) => expect(said(language, text)).toBe(role));

test.each([
  ['en', 'She was late.'],
  ['en', 'It was an anchor at Leeds News.'],
  ['en', 'She told an anchor at Leeds News.'],
  ['fr', 'Il est clair que le juge viendra.'],
])('not said of the one named before: %s %s', (language, text) => expect(said(language, text)).toBeNull());
