import { expect, test } from 'vitest';
import { readMarked } from '../../../test/marked-place.ts';
import { readPlaces } from '../roles/read-places.ts';
import { isCalledByOwner } from './owners-name.ts';

/** Whether all names in square brackets of a text are a shop's or a law's. */
function called(marked: string, language = 'en'): boolean {
  const { mentions, sentences } = readMarked(marked);
  const { placeOf } = readPlaces(mentions, sentences, language);
  return isCalledByOwner(mentions.flatMap((mention) => placeOf(mention) ?? []));
}

test.each(['[Macy]’s said it would close.', 'banned under [Ada]’s Law', 'upstairs at [Wilk]’s Pizza, said', 'A second [Wilk]’s opened near here, and [Wilk]’s, the shop, is full.'])('does: %s', (text) => expect(called(text)).toBe(true));
test.each([
  '[Wilk]’s mother left.', 'The fault was [Wilk]’s.', 'A friend of [Wilk]’s, who left', '[Macy]’s left, and [Macy] said so', '[Tom Reed]’s “Night” and', '[Wilk]’s “Night” and', 'In [Wilk]’s England', '“[Emma]’s a fighter,” she said. “[Emma]’s at home.”',
  '“[Sarah]’s in surgery,” she said.', '[Wilk]’s, from 30 yards, was the goal.', 'The plan, like [Wilk]’s, and that of [Wilk]’s, would cost money.', '[Emma]’s opened. [Emma]’s closed.',
])('does not: %s', (text) => expect(called(text)).toBe(false));
test('in other languages nothing is', () => expect(called('[Macy]’s, das', 'de')).toBe(false));
