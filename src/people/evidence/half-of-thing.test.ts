import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isHalfOfThing } from './half-of-thing.ts';

const isHalf = (marked: string): boolean | undefined => {
  const place = markedPlace(marked, 'en');
  return place === null ? undefined : isHalfOfThing(place);
};

test.each([
  ['a .38-caliber [Smith] & Wilken revolver', true],
  ['at [Wilken] & Smith in Riga', true],
  ['by [Ada] & Tom in Riga', false],
  ['by [Ada Smith] & Sons in Riga', true],
  ['by [Ada Smith] and sons', false],
  ['by the sponsor [Ada Lund] AS in Riga', true],
  ['in the Book of [Esther] alone', true],
  ['in the book of [Esther], who wrote it', false],
  ['by the dead ([Matthew] 14:2) there', true],
  ['by [Matthew] 14 times', false],
  ['said A&[L Goodbody], whose', true],
  ['the corner of [Lund] and Holm streets', true],
  ['the corner of Holm and [Lund] streets', true],
  ['the streets of [Lund] and Holm', false],
])('%s', (marked, expected) => expect(isHalf(marked)).toBe(expected));
