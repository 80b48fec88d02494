import { expect, it } from 'vitest';
import { wordReader } from '../read-words.ts';
import { trimName } from './trim-name.ts';

/** What is left of the words of a text that are taken for one name. */
function trimmed(text: string, language = 'en', inflects = false): string {
  const { words } = wordReader(language)(text);
  const { from, to } = trimName(words, { from: 0, to: words.length }, inflects);
  return words.slice(from, to).map((word) => word.text).join(' ');
}

it.each([
  ['en', 'President Ada Cole', 'Ada Cole'],
  ['sv', 'Hej Annika', 'Annika'],
  ['nl', 'Beste Annika', 'Beste Annika'],
  ['en', 'Mr. Tom Reed', 'Tom Reed'],
  ['en', 'G Tom Reed', 'Tom Reed'],
  ['en', 'W Tom Reed', 'W Tom Reed'],
  ['en', 'G Reed', 'G Reed'],
  ['en', 'However Tom Reed', 'Tom Reed'],
  ['en', 'Monday Tom Reed', 'Tom Reed'],
  ['en', 'Unlike Reed', 'Reed'],
  ['en', 'Qwepresenting Reed', 'Reed'],
  ['en', 'Browning Reed', 'Browning Reed'],
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

/** The same from the word at `from` on, in a language with cases. */
function declined(language: string, text: string, from: number, to: number): string {
  const { words } = wordReader(language)(text);
  const left = trimName(words, { from, to }, true);
  return words.slice(left.from, left.to).map((word) => word.text).join(' ');
}
it.each([
  ['pl', 'marszałek Sejmu Włodzimierz Nowak', 1, 4, 'Włodzimierz Nowak'],
  ['uk', 'депутат із Харкова Богдан Орел', 2, 5, 'Богдан Орел'],
  ['cs', 'Starosta Brna Pavel Dvořák', 1, 4, 'Pavel Dvořák'],
  ['pl', '— Dziś Iga była', 1, 3, 'Iga'],
  ['pl', '— Maja Iga była', 1, 3, 'Iga'],
  ['ru', 'Мэр Казани Павел Орлов', 1, 4, 'Павел Орлов'],
])('does in cases: %s %s', (language, text, from, to, name) => expect(declined(language, text, from, to)).toBe(name));
it.each([
  ['uk', 'розмова із Оленою Богданівною Орел', 2, 5, 'Оленою Богданівною Орел'],
  ['pl', 'była Maja Iga', 1, 3, 'Maja Iga'],
])('does not in cases: %s %s', (language, text, from, to, name) => expect(declined(language, text, from, to)).toBe(name));

it.each([
  ['pl', 'Konstytucyjnego Julia Nowak', 'Julia Nowak'],
  ['pl', 'Kolegium Sędziów Zbigniew Nowak', 'Zbigniew Nowak'],
  ['ru', 'Brexit Павел Орлов', 'Павел Орлов'],
  ['pl', 'Jana Kowalskiego', 'Jana Kowalskiego'],
  ['pl', 'Diego Armando Nowak', 'Diego Armando Nowak'],
])('what a house is called goes, in %s: %s → %s', (language, text, name) => expect(trimmed(text, language, true)).toBe(name));
