import { expect, test } from 'vitest';
import { describedAfter } from './described-after.ts';
import { roleLexicon } from './role-lexicon.ts';
import { tokenize } from './tokens.ts';

function described(language: string, text: string): string | null {
  const lexicon = roleLexicon(language);
  const tokens = tokenize(text, lexicon.language);
  const found = describedAfter({ text, tokens, owners: tokens.map(() => undefined), first: 0, last: 0, nameEnd: 0, lexicon });
  return found === null ? null : text.slice(found.start, found.end);
}

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
