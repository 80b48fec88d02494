import { expect, test } from 'vitest';
import { makeBlock } from '../../../test/make-block.ts';
import type { Block } from '../../model.ts';
import { withoutPreface } from './without-preface.ts';

const item = (text: string): Block => makeBlock(text, { kind: 'item', list: { id: 1, ordered: false, size: 3, depth: 1, index: 0, value: null, continued: false } });
const left = (blocks: readonly Block[]): readonly string[] => withoutPreface(blocks).map(({ text }) => text);
const text = 'The boat is light, and two people can carry it from the shed to the water.';

test.each<[string, readonly Block[], readonly string[]]>([
  ['a price and a rating over the text', [makeBlock('£40, Dover Boats'), makeBlock('Best small boat, 8/10'), makeBlock(text)], [text]],
  ['a list of its parts over the text', [makeBlock('Specification:'), item('Length: 3 metres'), item('Oars: two'), makeBlock(text)], [text]],
  ['what it takes, item by item', [item('Two eggs'), item('Flour'), makeBlock(text)], ['Two eggs', 'Flour', text]],
  ['what speaks for it', [item('We like: how it feels in the hand'), makeBlock(text)], ['We like: how it feels in the hand', text]],
  ['a line over another that is no text', [makeBlock('Best small boat'), makeBlock('A picture of it.'), makeBlock(text)], ['Best small boat', 'A picture of it.', text]],
  ['a heading over the text', [makeBlock('Why it floats', { kind: 'heading', level: 3 }), makeBlock(text)], ['Why it floats', text]],
  ['a short sentence', [makeBlock('It floats.'), makeBlock(text)], ['It floats.', text]],
  ['no text at all', [makeBlock('£40, Dover Boats')], ['£40, Dover Boats']],
  ['figures of a table', [makeBlock('89.51'), makeBlock('2')], []],
])('%s', (_name, blocks, expected) => expect(left(blocks)).toEqual(expected));
