import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { isA } from './is-a.ts';

test.each([
  ['[Ada Cole] is a lawyer from Riga.', 'lawyer from Riga'],
  ['[Ada Cole] is 81 and a retired machinist.', 'retired machinist'],
  ['Says [Ada Cole], who is a retired machinist.', 'retired machinist'],
  ['It was late when [Ada Cole] was mayor and left.', 'mayor'],
  ['[Ada Cole] is president of the club.', 'president of the club'],
  ['[Ada Cole] was late.', null],
  ['[Ada Cole] was Queen Anne in the film.', null],
  ['[Ada Cole] was queen bee of the school.', null],
  ['They elected [Ada Cole] as a judge.', 'judge'],
  ['He described [Cole] as a frequent protester in the city.', 'frequent protester in the city'],
  ['The book never portrays [Cole] as a saint.', null],
  ['Many saw [Cole] as a hero.', null],
])('%s', (marked, expected) => expect(markedRole(isA, marked)).toBe(expected));
