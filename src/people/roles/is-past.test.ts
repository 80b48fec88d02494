import { expect, test } from 'vitest';
import { isPast } from './is-past.ts';
import { roleLexicon } from './role-lexicon.ts';

test.each([
  ['en', 'former'], ['en', 'ex-wife'], ['it', 'ex'], ['es', 'exministro'], ['pt', 'exministra'], ['es', 'exdiputados'], ['de', 'expräsident'], ['uk', 'експрезидент'],
  ['pl', 'były'], ['pl', 'byłego'], ['pl', 'była'], ['pl', 'byłej'], ['cs', 'bývalého'], ['cs', 'bývalá'], ['ru', 'бывшего'], ['sv', 'förre'],
])('over in %s: %s', (language, word) => expect(isPast(word, roleLexicon(language))).toBe(true));

test.each([
  ['en', 'expert'], ['en', 'executive'], ['en', 'explorer'], ['es', 'experto'], ['es', 'explorador'], ['fr', 'expert'], ['pl', 'był'], ['sv', 'förrädare'], ['es', 'ministro'],
])('not over in %s: %s', (language, word) => expect(isPast(word, roleLexicon(language))).toBe(false));
