import { expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../../test/make-block.ts';
import { headingNames } from './heading-names.ts';
import { isOwnHouse } from './own-house.ts';

const named = (texts: readonly string[]): string[] => [...headingNames(makeArticle(texts.map((text) => makeBlock(text, { kind: 'heading', level: 2, tags: ['h2'] })), { url: '' }))];

test.each([
  [['1. Marlow', '2. Holmgren – best for groups', '3. Brix Tours', '4. Lund: for the young'], ['marlow', 'holmgren', 'lund']],
  [['#4: Marlow', '#3: Lund', '#2: Holm (new)', '#1: Brix', 'What about Ada Cole?'], ['marlow', 'lund', 'holm', 'brix']],
])('does: %j', (texts, names) => expect(named(texts)).toEqual(names));

test.each([
  ['too few', ['1. Marlow', '2. Lund', '3. Brix']],
  ['people', ['1. Thomas Marlow', '2. Lund', '3. Peter Brix', '4. Holm']],
  ['sentences', ['Marlow goes on', 'Lund wins at last', 'Brix is late', 'What Holm said']],
  ['words with a hyphen', ['Well-known tools', 'Self-made cars', 'Long-term rents', 'Ice-cold drinks']],
])('does not: %s', (_, texts) => expect(named(texts)).toEqual([]));

test('names with marks in them are met again', () => expect(isOwnHouse('Marlow.com', new Set(named(['1. Marlow.com', '2. Lund-Air', '3. Brix', '4. Holm'])))).toBe(true));
