import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isTrade } from './is-trade.ts';

test.each([
  ['de', 'Er war [Schlosser] und sang.', true],
  ['de', 'Sie arbeitete als [Lehrerin] in Riga.', true],
  ['de', 'Danach war [Schäfer] am Ball.', false],
  ['de', 'Als [Richter] nach Riga kam, sang er.', false],
  ['de', 'Er war schneller als [Reiter].', false],
  ['de', 'Am Montag kam [Schneider] nach Riga.', false],
  ['de', 'Es war [Lund], der sang.', false],
  ['de', 'Er war [Schneider] Lund.', false],
  ['en', 'He was [Baker] there.', false],
])('%s %s', (language, marked, expected) => {
  const place = markedPlace(marked, language);
  expect(place !== null && isTrade(place)).toBe(expected);
});
