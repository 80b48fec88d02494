import { expect, test } from 'vitest';
import { splitPairs } from './split-pairs.ts';

const split = (...names: readonly string[]): string[] =>
  splitPairs(names.map((name, sentence) => ({ sentence, start: 3, end: 3 + name.length, name, score: 0.9 }))).map(({ name, start, end }) => `${name} ${start}–${end}`);

test('two people whom the page has in full', () => {
  expect(split('Luis Mora', 'Ana Riva', 'Mora y Riva')).toEqual(['Luis Mora 3–12', 'Ana Riva 3–11', 'Mora 3–7', 'Riva 10–14']);
});

test('two people named together', () => {
  expect(split('Luis Mora', 'Ana Riva', 'Mora-Riva')).toEqual(['Luis Mora 3–12', 'Ana Riva 3–11', 'Mora 3–7', 'Riva 8–12']);
});

test.each([[['Mora y Riva']], [['Luis Mora', 'Mora-Riva']], [['Luis Mora', 'Ana Riva', 'Eva Mora-Riva', 'Mora-Riva']], [['Luis Mora', 'Mora y Riva']], [['Luis Mora y Riva', 'Mora y Riva']]])('not %j', (names) => expect(split(...names)).toHaveLength(names.length));
