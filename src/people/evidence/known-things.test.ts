import { expect, test } from 'vitest';
import { knownAlone } from '../mentions/known-alone.ts';
import { isKnownThing, knownThings } from './known-things.ts';

test('the names are sorted, and each stands there once', () => {
  const names = [...knownThings];
  expect(names).toEqual([...names].sort());
});

test('nobody who is known by one name is among them', () => {
  expect([...knownThings].filter((name) => knownAlone.has(name))).toEqual([]);
});

test.each(['Hertz', 'Citroën', 'Al Jazeera', 'NISSAN ALTO', 'Sony Holm'])('does: %s', (name) => expect(isKnownThing(name)).toBe(true));
test.each(['Ada Nissan', 'Cole', 'Stanford Cole', 'Ferrari Cole'])('does not: %s', (name) => expect(isKnownThing(name)).toBe(false));
