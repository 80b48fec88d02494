import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isSeat } from './is-seat.ts';

/** Whether the first of the names in square brackets is the seat of the second. */
function seat(language: string, marked: string): boolean {
  const place = markedPlace(marked, language);
  return place !== null && isSeat(place);
}

test.each([
  ['es', 'El presidente de [Castilla-La Mora], [Luis Mora], fue más lejos.'],
  ['pt', 'O prefeito de [Riga], [Luis Riva] (PT), falou.'],
  ['fr', 'La maire de [Riga], [Ada Morel], a parlé.'],
])('does: %s %s', (language, marked) => expect(seat(language, marked)).toBe(true));

test.each([
  ['es', 'El abogado de [Luis Mora], [Ada Cole], habló.'],
  ['es', 'La mujer de [Luis Mora], [Ada Cole], habló.'],
  ['es', 'El presidente de [Riga], [Luis Mora] y otros hablaron.'],
  ['es', 'El presidente, [Luis Mora], [Ada Cole] y otros hablaron.'],
  ['en', 'The mayor of [Riga], [Ada Cole], spoke.'],
])('does not: %s %s', (language, marked) => expect(seat(language, marked)).toBe(false));
