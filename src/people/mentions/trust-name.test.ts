import { expect, it } from 'vitest';
import { wordReader } from './read-words.ts';
import { trustCommonFirst, trustName } from './trust-name.ts';

const trust = (text: string, language = 'nl'): number => trustName(wordReader(language)(text).words);

it.each(['Thomas de Groot', 'Sanne Bakker', 'Maria van der Berg', 'Michael J. Smith'])('does: %s', (text) => expect(trust(text)).toBeGreaterThan(0.5));
it.each(['Thomas', 'Qwrt Bakker', 'Paris Smith', 'de Groot', 'Thomas Park', 'Groot Thomas de'])('does not: %s', (text) => expect(trust(text, 'en')).toBe(0));

it.each(['Park Chan-wook', 'Jia Zhang‑ke', 'Lin Shih-Ching'])('does: %s', (text) => expect(trust(text, 'en')).toBeGreaterThan(0.5));
it.each(['Qwrt M. Price', 'Ahmed Al-Qwrti'])('does: %s', (text) => expect(trust(text, 'en')).toBe(0.6));
it.each(['Germany M. Price', 'Qwrt M Price', 'Table M. Price', 'Qwrt M. Street', 'Museum Al-Qwrti'])('does not: %s', (text) => expect(trust(text, 'en')).toBe(0));
it.each(['Zayd ibn Thabit', 'Osama bin Laden'])('does: %s', (text) => expect(trust(text, 'en')).toBe(0.6));
it.each(['Марат Шакирзянович', 'Юрии Михайловиче', 'Оксаною Ігорівною Орел'])('does: %s', (text) => expect(trust(text, 'ru')).toBe(0.6));
it.each(['Мэр Михайлович', 'Михайлович', 'в Михайловиче', 'Юрии Столичный'])('does not: %s', (text) => expect(trust(text, 'ru')).toBe(0));
it.each(['Tudor ap Qwilym', 'H.G. Anderson', 'J.R.R. Qwolm', 'RS Thomas', 'B S Qwolm', 'S. A. Qwolm', 'Qwepp van den Berg', 'Wang Xinyu', 'Thomas Peter Anderson de Qwolm'])('does: %s', (text) => expect(trust(text, 'en')).toBe(0.6));
it.each(['U.S. Wells', 'F.B.I. Wells', 'UK Thomas', 'T C Qwolm', 'Qwepp von der Schule', 'Paris van den Berg', 'S. A. Street', 'RS Code', 'Han Solo', 'Song Dynasty', 'Sun Xyzzy', 'Thomas Qwaron de Qwolm'])('does not: %s', (text) => expect(trust(text, 'en')).toBe(0));
it.each(['Bad Bunny', 'Aung San Suu Kyi', 'Éamon de Valera'])('is known: %s', (text) => expect(trust(text, 'en')).toBe(0.9));
it.each(['Bad Bunny Qwolm', 'Bunny'])('is not known so: %s', (text) => expect(trust(text, 'en')).toBeLessThan(0.9));
it.each(['Liaoqwong (Leon) Anderson'])('a first name in brackets: %s', (text) => expect(trust(text, 'en')).toBe(0.6));
it.each(['Liaoqwong (Table) Anderson', 'Anderson (Leon) Anderson'])('what is no name in brackets: %s', (text) => expect(trust(text, 'en')).toBe(0));
it.each(['Chuck Anderson'])('just enough: %s', (text) => expect(trust(text, 'en')).toBe(0.5));
it.each(['the bin Laden', 'Table bin lid'])('does not: %s', (text) => expect(trust(text, 'en')).toBe(0));
it.each(['Mayo Clinic-ing', 'Rome Anglo-Saxon', 'Lake Shih-Ching', 'Drop-in Smith'])('does not: %s', (text) => expect(trust(text, 'en')).toBe(0));

it.each(['Thomas Brown', 'Thomas Wood'])('a family name that is a word too: %s', (text) => expect(trust(text, 'en')).toBe(0.6));

it('an unknown family name after a known first name is just enough', () => {
  expect(trust('Thomas Qwrt', 'en')).toBe(0.5);
  expect(trust('Thomas J. Qwrt', 'en')).toBe(0.5);
});
it.each(['Thomas Germany', 'Thomas Bridge', 'Thomas Table', 'Thomas River', 'Martin DB10', 'Thomas Qwrt Bakker'])('not as little known: %s', (text) => expect(trust(text, 'en')).toBe(0));

it('a middle name that is a well-known family name', () => {
  expect(trust('Thomas Lyons Bakker', 'en')).toBe(0.6);
  expect(trust('Thomas Lyons Bell', 'en')).toBe(0.6);
  expect(trust('Thomas Lyons Qwrt', 'en')).toBe(0.5);
});
it.each(['Thomas Reed Street', 'Thomas Reed Germany', 'Thomas Reed table', 'Thomas Qwrt Qwrt', 'Paris Reed Bakker'])('no middle name: %s', (text) => expect(trust(text, 'en')).toBe(0));

/** Of the two words from the one at `from` on. */
const trustAt = (text: string, from: number): number => trustCommonFirst(wordReader('en')(text), from, from + 2);
it('a first name that is a common word, inside a sentence', () => {
  expect(trustAt('It went over to Will Anderson later that same day.', 4)).toBe(0.6);
  expect(trustAt('It was Mark Andrews.', 2)).toBe(0.6);
  expect(trustAt('It went over to Will Qwooks later that same day.', 4)).toBe(0.5);
  expect(trustAt('It went over to Kings Qwandale later that same day.', 4)).toBe(0);
});
it.each([['Will Anderson come over later that same day?', 0], ['It was asked over there: Will Anderson come later?', 6], ['It went over to Will Street later that same day.', 4], ['It went over to Will Germany later that same day.', 4], ['It went over to Qwrt Anderson later that same day.', 4], ['What Will Anderson Do About The Great Bridge', 1]] as const)('not: %s', (text, from) => expect(trustAt(text, from)).toBe(0));
