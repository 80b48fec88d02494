import { expect, test } from 'vitest';
import { isOpener, isOpening } from './opening.ts';
import { gatherEvidence } from './page-evidence.ts';
import { wordReader } from './read-words.ts';

/** Whether the word in square brackets is one that only the sentence's beginning gave its capital, on a page that has `page` too. */
function opens(language: string, marked: string, page = ''): boolean {
  const read = wordReader(language);
  const sentence = read(marked.replace(/[[\]]/g, ''));
  const at = sentence.starts.findIndex((start) => start >= marked.indexOf('['));
  return isOpener(sentence.words, at, gatherEvidence([sentence, read(page)], []));
}

test.each([
  ['cs', '[Rozhodl] Chorý, Priske mluví', 'Branku dal Tomáš Chorý včera.'],
  ['pl', '— [Powiedziałam] Rafie, że teraz', ''],
  ['uk', '«[Бити] Усика — це як бити воду»', ''],
  ['uk', '[Увечері] Федорова представив', 'Рада призначила Богдана Федорова міністром.'],
])('does: %s %s', (language, text, page) => expect(opens(language, text, page)).toBe(true));

test.each([
  ['cs', '[Rozhodl] Chorý, Priske mluví', 'Branku dal Chorý včera.'],
  ['cs', 'včera [Rozhodl] Chorý, Priske', 'Branku dal Tomáš Chorý včera.'],
  ['cs', '[Tomáš] Chorý mluví', 'Branku dal Jan Chorý včera.'],
  ['cs', '[Rozhodl] Chorý mluví', 'Branku dal Tomáš Chorý. To řekl Rozhodl Chorý.'],
  ['pl', '[Dramat] Nowaka', 'Wygrał Tomasz Lis.'],
  ['pl', '[Powiedziałam] wczoraj', ''],
])('does not: %s %s', (language, text, page) => expect(opens(language, text, page)).toBe(false));

test('marks that open', () => {
  const at = (text: string, word: string): boolean => {
    const { words } = wordReader('pl')(text);
    return isOpening(words, words.findIndex((one) => one.text === word));
  };
  expect(['— Dziś Iga', 'Rzekła: „Dziś Iga', 'Dziś Iga'].map((text) => at(text, 'Dziś'))).toEqual([true, true, true]);
  expect(['Rzekła — Dziś', 'Rzekła, Dziś', 'Rzekła Dziś'].map((text) => at(text, 'Dziś'))).toEqual([false, false, false]);
});
