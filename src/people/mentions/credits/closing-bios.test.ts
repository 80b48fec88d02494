import { expect, test } from 'vitest';
import type { Mention } from '../mention.ts';
import { dropClosingBios } from './closing-bios.ts';

/** Who is left of the names in square brackets, where each text is a block, each sentence of it ends with '. ', and all blocks are prose. */
function left(...blocks: readonly string[]): string[] {
  const mentions: Mention[] = [];
  const sentences = blocks.flatMap((block, index) => block.split(/(?<=\.) /).map((text) => ({ block: index, marked: text })));
  const plain = sentences.map(({ block, marked }, sentence) => {
    let text = '';
    for (const part of marked.split(/(\[[^\]]+\])/)) {
      const name = /^\[(.+)\]$/.exec(part)?.[1];
      if (name !== undefined) mentions.push({ sentence, start: text.length, end: text.length + name.length, name, score: 0.9 });
      text += name ?? part;
    }
    return { text, quote: { exact: text }, block, start: 0, end: text.length };
  });
  return dropClosingBios(mentions, plain, { first: 0, last: blocks.length - 1 }).map(({ name }) => name);
}

const story = ['The bridge was closed.', '[Tom Reed] came late.'];
test.each([
  [[...story, '[Ada Cole] is a nurse in Leeds. Before that, [Cole] sang.'], ['Tom Reed']],
  [[...story, '[Ada Cole], MD, is the head of a clinic.', 'All rights reserved.'], ['Tom Reed']],
  [[...story, '[Ana Riva] es politóloga. [Luis Mora] es abogado.'], ['Tom Reed']],
  [[...story, 'Dr [Ada Cole] is a teacher of [Jan Holm].'], ['Tom Reed', 'Jan Holm']],
])('does: %j', (blocks, names) => expect(left(...blocks)).toEqual(names));

test.each([
  [[...story, '[Tom Reed] is a nurse in Leeds.']],
  [[...story, '[Reed] is a nurse in Leeds.']],
  [[...story, 'The last to come, [Ada Cole] is a nurse.']],
  [[...story, '[Ada Cole] came. [Ada Cole] is a nurse.']],
  [['[Jan Holm] is a teacher.', ...story, 'It rained.', 'It rained on.', '[Ada Cole] is a nurse.']],
  [['[Ada Cole] is a nurse.']],
])('does not: %j', (blocks) => expect(left(...blocks)).toHaveLength(blocks.join('').split('[').length - 1));
