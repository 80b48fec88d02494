import { expect, test } from 'vitest';
import { readMarked } from '../../../test/marked-place.ts';
import { readPlaces } from '../roles/read-places.ts';
import { isCalledByOwner } from './owners-name.ts';

/** Whether all names in square brackets of an English text are a shop's or a law's. */
function called(marked: string, language = 'en'): boolean {
  const { mentions, sentences } = readMarked(marked);
  const { placeOf } = readPlaces(mentions, sentences, language);
  return isCalledByOwner(mentions.flatMap((mention) => placeOf(mention) ?? []));
}

test.each(['[Wilk]’s said it would close.', 'a blow to [Wilk]’s, after weeks', 'banned under [Ada]’s Law', 'upstairs at [Wilk]’s Pizza, said', 'at [Wilk]’s in Leeds, where [Wilk]’s stores are'])('does: %s', (text) =>
  expect(called(text)).toBe(true),
);
test.each(['[Wilk]’s mother left.', 'The fault was [Wilk]’s.', 'a friend of [Wilk]’s, who left', '[Wilk]’s left, and [Wilk] said so', '[Tom Reed]’s “Night” and', '[Wilk]’s “Night” and', 'in [Wilk]’s England'])('does not: %s', (text) =>
  expect(called(text)).toBe(false),
);
test('in other languages nothing is', () => expect(called('[Wilk]’s, das', 'de')).toBe(false));
