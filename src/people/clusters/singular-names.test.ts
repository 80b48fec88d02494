import { expect, test } from 'vitest';
import { readMarked } from '../../../test/marked-place.ts';
import { singularNames } from './singular-names.ts';

/** The names in square brackets as they are read. */
function names(marked: string, language = 'en'): readonly string[] {
  const { sentences, mentions } = readMarked(marked);
  const read = singularNames(mentions, sentences, language);
  for (const { start, end, name } of read) expect(sentences[0].text.slice(start, end)).toBe(name);
  return read.map(({ name }) => name);
}

test.each([
  ['How many more [Ada Holmqvists] and [Tom Lindgrens] must [Holmqvist] and [Lindgren] see?', ['Ada Holmqvist', 'Tom Lindgren', 'Holmqvist', 'Lindgren']],
  ['They are as rare as the [Mark Zuckerbergs].', ['Mark Zuckerberg']],
])('does: %s', (marked, expected) => expect(names(marked)).toEqual(expected));

test.each([
  ['It was [Ada Holmqvists], not [Holmqvist].', ['Ada Holmqvists', 'Holmqvist']],
  ['The [Tiger Woods] of this world', ['Tiger Woods']],
  ['the [Robin Williams] and [William]', ['Robin Williams', 'William']],
  ['the [Holmqvists], not [Holmqvist]', ['Holmqvists', 'Holmqvist']],
])('does not: %s', (marked, expected) => expect(names(marked)).toEqual(expected));

test('English alone', () => expect(names('the [Ada Holmqvists] of [Holmqvist]', 'sv')).toEqual(['Ada Holmqvists', 'Holmqvist']));
