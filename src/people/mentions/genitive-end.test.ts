import { expect, it } from 'vitest';
import { genitiveEnd } from './genitive-end.ts';

it.each([['no', 'Jensens'], ['de', 'Schneiders'], ['sv', 'Karlssons'], ['no', 'Qvartsens'], ['nb-NO', 'Johansens']])('does in %s: %s', (language, word) => expect(genitiveEnd(word, language)).toBe(1));
it.each([['no', 'Jens'], ['de', 'Hans'], ['da', 'Anders'], ['en', 'Jensens'], ['de', 'Strauss'], ['de', 'Qwrtzs'], ['sv', 'Karlsson']])('does not in %s: %s', (language, word) =>
  expect(genitiveEnd(word, language)).toBe(0));
