import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameClass } from './names-table.ts';

const first = (word: string): number => nameClass(word) & 3;
const last = (word: string): number => (nameClass(word) >> 2) & 3;
const place = (word: string): number => (nameClass(word) >> 4) & 3;
const common = (word: string): number => nameClass(word) >> 6;

describe('the table knows', () => {
  it.each(['annemiek', 'oddvar', 'michael', 'anna', 'mohammed', 'olga', 'jose', 'иван', 'محمد'])('%s as a first name', (word) => expect(first(word)).toBeGreaterThan(1));
  it.each(['smith', 'müller', 'garcia', 'nguyen', 'иванов'])('%s as a last name', (word) => expect(last(word.normalize('NFC').replace('ü', 'u'))).toBeGreaterThan(1));
  it.each(['london', 'france', 'texas', 'frankreich', 'españa'.replace('ñ', 'n')])('%s as a place', (word) => expect(place(word)).toBeGreaterThan(1));
  it.each(['en:house', 'de:haus', 'fr:maison', 'es:casa', 'ru:дом'])('%s as a common word', (word) => expect(common(word)).toBeGreaterThan(1));

  it('every name of scripts/given-names.txt as a first name', () => {
    const names = readFileSync('scripts/given-names.txt', 'utf8').split(/\s+/).filter(Boolean);
    expect(names.filter((name) => first(name) < 2)).toEqual([]);
  });
});

describe('the table does not know', () => {
  it.each(['qwrtzp', 'xxyyzzk', ''])('%s', (word) => expect(nameClass(word)).toBe(0));
  it('a word of one language in another', () => expect(common('en:maison')).toBe(0));
  it('a word as a name', () => expect(first('because') + last('because')).toBe(0));

  it('most of what is no word at all', () => {
    const made = Array.from({ length: 4000 }, (_, i) => `xq${i.toString(36)}zv`);
    expect(made.filter((word) => nameClass(word) !== 0).length).toBeLessThan(made.length / 64);
  });
});
