import { expect, test } from 'vitest';
import type { Block } from '../../model.ts';
import { withoutPreface } from './without-preface.ts';

const block = (text: string, more: Partial<Block> = {}): Block => ({ kind: 'paragraph', text, strong: [], links: [], level: 0, list: null, label: '', marker: '', hint: '', path: [1], tags: ['p'], inBody: true, ...more });
const item = (text: string): Block => block(text, { kind: 'item', list: { id: 1, ordered: false, size: 3, depth: 1, index: 0, value: null, continued: false } });
const left = (blocks: readonly Block[]): readonly string[] => withoutPreface(blocks).map(({ text }) => text);
const text = 'The boat is light, and two people can carry it from the shed to the water.';

test.each<[string, readonly Block[], readonly string[]]>([
  ['a price and a rating over the text', [block('£40, Dover Boats'), block('Best small boat, 8/10'), block(text)], [text]],
  ['a list of its parts over the text', [block('Specification:'), item('Length: 3 metres'), item('Oars: two'), block(text)], [text]],
  ['what it takes, item by item', [item('Two eggs'), item('Flour'), block(text)], ['Two eggs', 'Flour', text]],
  ['what speaks for it', [item('We like: how it feels in the hand'), block(text)], ['We like: how it feels in the hand', text]],
  ['a line over another that is no text', [block('Best small boat'), block('A picture of it.'), block(text)], ['Best small boat', 'A picture of it.', text]],
  ['a heading over the text', [block('Why it floats', { kind: 'heading', level: 3 }), block(text)], ['Why it floats', text]],
  ['a short sentence', [block('It floats.'), block(text)], ['It floats.', text]],
  ['no text at all', [block('£40, Dover Boats')], ['£40, Dover Boats']],
  ['figures of a table', [block('89.51'), block('2')], []],
])('%s', (_name, blocks, expected) => expect(left(blocks)).toEqual(expected));
