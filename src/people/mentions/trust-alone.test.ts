import { expect, it } from 'vitest';
import { capitalWords, knownAlone, wordsToo } from './known-alone.ts';
import { lookupKey } from './lookup-key.ts';
import { wordReader } from './read-words.ts';
import { trustAlone } from './trust-alone.ts';

/** What the word in square brackets is worth. */
function trust(marked: string, language = 'en'): number {
  const text = marked.replace(/[[\]]/g, '');
  const { words, starts } = wordReader(language)(text);
  const at = starts.findIndex((start) => start >= marked.indexOf('['));
  return trustAlone(words, at, at + 1, language);
}

it.each(['He had read [Dostoyevsky] twice.', 'When [Einstein] came, it rained.', 'a play by [Molière]', '[Beethoven] was deaf.', 'the plays of [Stendhal]'])('does: %s', (text) => expect(trust(text)).toBeGreaterThan(0.65));
it.each(['the [Einstein] Telescope', 'a film, Copying [Beethoven]', 'He met [Cole].', 'in [Washington]', 'the new [Tesla]'])('does not: %s', (text) => expect(trust(text)).toBe(0));

it.each([
  ['de', 'Der [Handel] mit Riga wächst.'],
  ['de', '[Fichte] und Tanne wachsen dort.'],
  ['da', '[Handel] med Riga vokser.'],
  ['nb', '«[Handel] er bra», sa hun.'],
  ['nl', 'Zij leerde [Engels] in Leeds.'],
  ['es', '[Plato] del día: arroz.'],
  ['it', '[Messi] da parte i dubbi, partì.'],
  ['en', '[Munch] on these at lunch.'],
  ['pt', '[Mão] na massa!'],
])('does not in %s: %s', (language, text) => expect(trust(text, language)).toBe(0));
it.each([
  ['de', 'eine Oper von [Händel]'],
  ['da', 'en opera af [Handel]'],
  ['en', 'the museum, [Munch] and the fjord'],
  ['it', 'un gol di [Messi] al novantesimo'],
  ['en', '[Trump] said so.'],
])('does in %s: %s', (language, text) => expect(trust(text, language)).toBeGreaterThan(0.65));

it('words that are names too are all in the list', () => {
  for (const words of [...Object.values(wordsToo), ...Object.values(capitalWords)]) expect(words.filter((word) => !knownAlone.has(lookupKey(word)))).toEqual([]);
});

it('the list is sorted, unique and folded', () => {
  const names = [...knownAlone];
  expect(names).toEqual([...new Set(names)].sort());
  expect(names.map(lookupKey)).toEqual(names);
});
