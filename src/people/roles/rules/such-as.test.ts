import { expect, test } from 'vitest';
import { markedPlace } from '../../../../test/marked-place.ts';
import { markedRole } from '../../../../test/marked-role.ts';
import { suchAs } from './such-as.ts';

test.each([
  ['en', 'They had music stars like [Ada Cole] and others.', 'music stars'],
  ['en', 'They had music stars like Tom Reed, Eva Holm and [Ada Cole].', null],
  ['en', 'It worked with well-known co-stars, including [Ada Cole].', 'well-known co-stars'],
  ['en', 'That is what critics such as [Ada Cole] say.', 'critics'],
  ['en', 'Several Leeds players – including [Ada Cole] and Tom Reed – left.', 'Leeds players'],
  ['en', 'Two were held by officers – including [Ada Cole], 20 – and released.', null],
  ['fr', 'des chanteurs comme [Luc Morel] sont venus', 'chanteurs'],
  ['de', 'Sänger wie [Hans Berg] kamen.', null],
  ['en', 'Some relatives, including [Ada Cole], came.', null],
  ['en', 'A star like [Ada Cole] came.', null],
  ['en', 'They like [Ada Cole].', null],
])('%s: %s', (language, marked, expected) => expect(markedRole(suchAs, marked, language)).toBe(expected));

test('each of a list is one of many', () => {
  const place = markedPlace('Stars like [Tom Reed], [Eva Holm] and [Ada Cole] came.', 'en');
  if (place === null) throw new Error('no name marked');
  for (const mention of new Set(place.owners)) {
    if (mention === undefined) continue;
    const found = suchAs({ ...place, first: place.owners.indexOf(mention), last: place.owners.lastIndexOf(mention) });
    expect(place.text.slice(found?.start, found?.end)).toBe('Stars');
  }
});
