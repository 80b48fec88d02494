import { expect, test } from 'vitest';
import type { Mention } from '../mention.ts';
import { dropClosingBios } from './closing-bios.ts';

/** Who is left of the names in square brackets, with a chance after a colon, where each text is a block, each sentence of it ends with '. ', and the last two blocks are the end. */
function left(blocks: readonly string[], language = 'en', closing = blocks.length - 2): string[] {
  const mentions: Mention[] = [];
  const sentences = blocks.flatMap((block, index) => block.split(/(?<=\.) /).map((text) => ({ block: index, marked: text })));
  const plain = sentences.map(({ block, marked }, sentence) => {
    let text = '';
    for (const part of marked.split(/(\[[^\]]+\])/)) {
      const [, name, score = '0.9'] = /^\[([^:]+)(?::(.+))?\]$/.exec(part) ?? [];
      if (name !== undefined) mentions.push({ sentence, start: text.length, end: text.length + name.length, name, score: Number(score) });
      text += name ?? part;
    }
    return { text, quote: { exact: text }, block, start: 0, end: text.length };
  });
  return dropClosingBios(mentions, plain, closing, language).map(({ name }) => name);
}

const story = ['The bridge was closed.', '[Tom Reed] came late.', 'It rained.'];
test.each([
  [[...story, '[Ada Cole] is a nurse in Leeds. Before that, [Cole] sang.'], ['Tom Reed']],
  [[...story, '[Ada Cole], MD, is the head of a clinic.', 'All rights reserved.'], ['Tom Reed']],
  [[...story, 'Dr [Ada Cole] is a teacher of [Jan Holm].'], ['Tom Reed', 'Jan Holm']],
])('does: %j', (blocks, names) => expect(left(blocks)).toEqual(names));

test.each([
  ['es', [...story, '[Ana Riva] es politóloga. [Luis Mora] es abogado.'], ['Tom Reed']],
  ['de', [...story, '[Anna Holm] ist freie Autorin in Bern.'], ['Tom Reed']],
  ['en', [...story, 'It was in [Lund:0.3].', '[Ada Lund] is a nurse in Leeds.'], ['Tom Reed', 'Lund']],
])('does: %s %j', (language, blocks, names) => expect(left(blocks, language)).toEqual(names));

const stay: readonly (readonly [blocks: readonly string[], language?: string, closing?: number])[] = [
  [[...story, '[Anna Holm] ist gestorben.'], 'de'],
  [[...story, '[Anne Roux] est arrivée à Lyon.'], 'fr'],
  [[...story, '[Ada Cole] is a little tired.']],
  // A short page has no end.
  [[...story, '[Ada Cole] is a nurse in Leeds.'], 'en', -1],
  // Before the last two blocks.
  [[...story, '[Ada Cole] is a nurse in Leeds.', 'It rained.', 'It rained on.']],
  [[...story, '[Tom Reed] is a nurse in Leeds.']],
  [[...story, '[Reed] is a nurse in Leeds.']],
  [[...story, 'The last to come, [Ada Cole] is a nurse.']],
  [[...story, '[Ada Cole] came. [Ada Cole] is a nurse.']],
  [['[Jan Holm] is a teacher.', ...story, 'It rained.', 'It rained on.', '[Ada Cole] is a nurse.']],
  [['[Ada Cole] is a nurse.']],
];
test.each(stay.map(([blocks, language = 'en', closing = blocks.length - 2]) => [blocks, language, closing] as const))('does not: %j', (blocks, language, closing) =>
  expect(left(blocks, language, closing)).toHaveLength(blocks.join('').split('[').length - 1),
);
