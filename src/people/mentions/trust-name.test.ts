import { expect, it } from 'vitest';
import { wordReader } from './read-words.ts';
import { trustName } from './trust-name.ts';

const trust = (text: string, language = 'nl'): number => trustName(wordReader(language)(text).words);

it.each(['Thomas de Groot', 'Sanne Bakker', 'Maria van der Berg', 'Michael J. Smith'])('does: %s', (text) => expect(trust(text)).toBeGreaterThan(0.5));
it.each(['Thomas', 'Qwrt Bakker', 'Paris Smith', 'de Groot', 'Thomas Park', 'Groot Thomas de'])('does not: %s', (text) => expect(trust(text, 'en')).toBe(0));

it.each(['Park Chan-wook', 'Jia Zhang‑ke', 'Lin Shih-Ching'])('does: %s', (text) => expect(trust(text, 'en')).toBeGreaterThan(0.5));
it.each(['Mayo Clinic-ing', 'Rome Anglo-Saxon', 'Lake Shih-Ching'])('does not: %s', (text) => expect(trust(text, 'en')).toBe(0));

it('an unknown family name after a known first name is just enough', () => {
  expect(trust('Thomas Qwrt', 'en')).toBe(0.5);
  expect(trust('Thomas J. Qwrt', 'en')).toBe(0.5);
});
it.each(['Thomas Germany', 'Thomas Bridge', 'Thomas Table', 'Thomas Qwrt Bakker'])('not as little known: %s', (text) => expect(trust(text, 'en')).toBe(0));
