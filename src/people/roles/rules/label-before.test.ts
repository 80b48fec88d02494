import { expect, test } from 'vitest';
import { markedPlace } from '../../../../test/marked-place.ts';
import { labelBefore } from './label-before.ts';

/** The role of the first name in square brackets. */
function role(language: string, marked: string): string | null {
  const place = markedPlace(marked, language);
  const found = place === null ? null : labelBefore(place);
  return found === null || place === null ? null : place.text.slice(found.start, found.end);
}

test.each([
  ['es', 'Árbitro: [Luis Mora].', 'Árbitro'],
  ['pt', 'Técnico: [Luis Mora]', 'Técnico'],
  ['pt', 'Árbitro: [Luis Mora] (SP).', 'Árbitro'],
  ['de', 'Held des Abends: [Ada Cole]', 'Held des Abends'],
  ['de', 'Der Trainer der Gäste ist [Luis Mora].', 'Trainer der Gäste'],
  ['fr', 'L’arbitre était [Luc Morel].', 'arbitre'],
])('does: %s %s', (language, marked, expected) => expect(role(language, marked)).toBe(expected));

test.each([
  ['en', 'Mayor: [Tom Reed]'],
  ['de', 'Bürgermeister: [Cole] muss gehen'],
  ['de', 'Trainer: [Cole]: „Wir waren gut.“'],
  ['de', 'Der Trainer ist [Luis Mora] dankbar.'],
  ['es', 'Árbitros: [Luis Mora].'],
  ['es', 'Lo dijo ayer: [Luis Mora].'],
  ['es', 'El árbitro pitó y dijo: [Luis Mora].'],
])('does not: %s %s', (language, marked) => expect(role(language, marked)).toBeNull());
