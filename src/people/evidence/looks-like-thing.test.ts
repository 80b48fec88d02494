import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { looksLikeThing } from './looks-like-thing.ts';

/** Whether the first of the names in square brackets stands where places do. */
function looks(language: string, marked: string): boolean {
  const place = markedPlace(marked, language);
  return place !== null && looksLikeThing(place);
}

test.each([
  ['pl', 'wrócił z [Kają].'],
  ['pl', 'mieszka w [Nowa Sól].'],
  ['nl', 'gaat naar [Holm].'],
  ['nl', 'gaat naar [Nieuw London].'],
  ['sv', 'på [Holm]'],
  ['en', 'a [Qwil Wilk] touchdown'],
  ['en', 'the [Ada Cole] bakery'],
])('does: %s %s', (language, text) => expect(looks(language, text)).toBe(true));

test.each([
  ['pl', 'spotka się z [Kają Kallas].'],
  ['nl', 'ging naar [Jordan Stolz].'],
  ['sv', 'brev till [Anna Holm].'],
  ['uk', 'прийшов до [Олени Орел].'],
  ['it', 'ha detto a [Anna Riva].'],
  ['en', 'which led to a [Doug Baldwin] touchdown'],
  ['en', 'taking the [Nicki Chapman] role'],
])('does not: %s %s', (language, text) => expect(looks(language, text)).toBe(false));
