import { expect, test } from 'vitest';
import { knownAlone } from '../mentions/known-alone.ts';
import { nameClass } from '../mentions/names-table.ts';
import { calledLikePeople, calledOtherwise, isKnownThing, knownThings } from './known-things.ts';

test('the names are sorted, and each stands there once', () => {
  const all = [...calledOtherwise, ...calledLikePeople];
  expect(calledOtherwise).toEqual([...calledOtherwise].sort());
  expect(calledLikePeople).toEqual([...calledLikePeople].sort());
  expect(new Set(all).size).toBe(all.length);
});

test('nobody who is known by one name is among them', () => {
  expect([...knownThings].filter((name) => knownAlone.has(name))).toEqual([]);
});

test('nobody is called by a known first and a known family name, but for those that are said to be called so', () => {
  const is = (word: string, shift: number): boolean => ((nameClass(word) >> shift) & 3) >= 2;
  const known = ['aston martin', 'aston villa'];
  expect(calledOtherwise.filter((name) => name.includes(' ') && is(name.split(' ')[0] ?? '', 0) && is(name.split(' ').at(-1) ?? '', 2) && !known.includes(name))).toEqual([]);
});

test.each(['Netflix', 'Citroën', 'Al Jazeera', 'NISSAN QASHQAI', 'Sony Bravia', 'Upending Obamacare', 'Morgan Stanley', 'Johnnie Walker', 'Shiite Islamist'])('does: %s', (name) => expect(isKnownThing(name)).toBe(true));
test.each(['Ada Nissan', 'Cole', 'Stanford Cole', 'Ferrari Cole', 'Sony Cole', 'Audi Reed', 'Ferrari', 'Prada', 'Disney', 'Everton', 'Philip Morris', 'Siemens'])('does not: %s', (name) => expect(isKnownThing(name)).toBe(false));
