import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isInstitution } from './institution.ts';

/** Whether the first of the names in square brackets is a house's. */
function house(language: string, marked: string): boolean {
  const place = markedPlace(marked, language);
  return place !== null && isInstitution(place);
}

test.each([
  ['pl', 'Szef [MSZ] zapowiada'],
  ['ru', 'Эксперт [Высшей] школы экономики'],
  ['uk', 'голова [Верховного] суду'],
  ['uk', 'Голова [Всеукраїнської] аграрної ради'],
  ['pl', 'szef [Banku Światowego] Marcin'],
  ['cs', 'ředitel [Národního] divadla'],
])('is: %s %s', (language, text) => expect(house(language, text)).toBe(true));

test.each([
  ['en', 'President [JFK] said'],
  ['fr', 'le patron [MSZ] dit'],
  ['ru', 'дуэт [Орловой] и Будаевой'],
  ['ru', 'для [Тапхаровой] сцена'],
  ['pl', 'szef [Anny Nowak]'],
  ['pl', 'szef [Nowak]'],
])('is not: %s %s', (language, text) => expect(house(language, text)).toBe(false));
