import { expect, test } from 'vitest';
import type { Person } from '../model.ts';
import { peopleIn } from './people-in.ts';

const person = (name: string, ...aliases: string[]): Person => ({ name, aliases, mentions: [] });
const people = [person('Walt Reed', 'Reed'), person('Ada Reed', 'Ada'), person('習近平', '習'), person("Beto O'Brien", "O'Brien")];

test.each([
  ['Walt Reed came.', [0]],
  ['Then Reed’s dog barked.', [0]],
  ['Ada Reed came.', [1]],
  ['Ada and Reed came.', [0, 1]],
  ['Reedham is a town; Adam lives there.', []],
  ['米国と習氏', [2]],
  ["O'Brien, Ada", [1, 3]],
  ['', []],
])('%s', (text, expected) => {
  expect(peopleIn(people, 'en')(text)).toEqual(expected);
});

test('nobody is in a text where there are no people', () => {
  expect(peopleIn([], 'en')('Walt Reed came.')).toEqual([]);
});

test('a genitive without its apostrophe is the name where a language writes it so', () => {
  expect(peopleIn(people, 'de-CH')('Reeds Hund und Walt Reeds Katze')).toEqual([0]);
  expect(peopleIn(people, 'en')('Reeds grow there.')).toEqual([]);
  expect(peopleIn(people, 'de')('Reedstadt')).toEqual([]);
});
