import { describe, expect, it } from 'vitest';
import { makeBlock } from '../../../../test/make-block.ts';
import type { Block } from '../../../model.ts';
import { creditLine } from './credit-line.ts';
import { leaveOut } from './leave-out.ts';
import { teaserLine } from './teaser-line.ts';

/** A block of the body; what stands in {braces} is a link. */
function block(marked: string, kind: Block['kind'] = 'paragraph'): Block {
  const links: [number, number][] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const linked = part.startsWith('{');
    const start = text.length;
    text += linked ? part.slice(1, -1) : part;
    if (linked) links.push([start, text.length]);
  }
  return makeBlock(text, { kind, links, path: [], tags: [] });
}

describe('a line that leads to another story', () => {
  it.each([
    'Read more: {The ferry that never came back}', 'Related: {Seven ways to cross a river}', 'Lesen Sie auch: {Die Fähre fährt wieder}', 'À lire aussi » {Le bac repart demain}',
    '(Le puede interesar: {El puente abre en mayo})', '[ {Estos son los puentes que cierran este verano} ]', '[{The harbour and its ships}]', 'Weiterlesen – {Die Brücke am Fluss} »',
  ])('is: %s', (text) => expect(teaserLine(block(text))).toBe(true));
  it.each([
    'The council said: {the bridge is closed}, and nobody knows for how long it will be.', 'As she told {The Harbour News} on Monday, the ferry is late.', '{The ferry that never came back}', 'Note: {the ministry} said on Monday that the ferry is late {in May}', 'Ex-{Mayor Ada Cole leaves the harbour}',
    'The mayor of the town said on Monday in the old town hall: {the bridge will open in May}', '1: {The old bridge}', 'She ended with a warning ({in German}).',
  ])('is not: %s', (text) => expect(teaserLine(block(text))).toBe(false));
  it('is no item of a list', () => expect(teaserLine(block('Best for winter: {The woollen blanket by the harbour}', 'item'))).toBe(false));
});

describe('a line about whose picture or text it is', () => {
  it.each(['Photo: Jane Doe/AP', '(Credit: Jane Doe / The Harbour News)', 'Fotos: Anna Holm', 'Bildnachweis: Anna Holm, Hafenarchiv', 'Crédit photo : Anne Hiver', '© 2026 The Harbour News', 'Copyright 2026 The Harbour News. All rights reserved.', '© RIPRODUZIONE RISERVATA'])(
    'is: %s', (text) => expect(creditLine(block(text))).toBe(true),
  );
  it.each(['The photo: a bridge in the fog, and nobody on it.', 'Photo shoots are no longer allowed on the bridge.', 'Copyright law does not know the case.', 'Bilder einer Brücke hängen im Rathaus.', 'Credits for the film run for ten minutes.'])(
    'is not: %s', (text) => expect(creditLine(block(text))).toBe(false),
  );
  it('is short', () => expect(creditLine(block(`Photo: ${'the old bridge in the fog, '.repeat(6)}`))).toBe(false));
});

it('takes the same long text once, and what is short as often as it stands there', () => {
  const long = 'The ferry left at nine with forty people on board, and came back at ten with forty-one, as the harbour says.';
  const blocks = [block(long), block('The ferry is late.'), block('The ferry is late.'), block(long), { ...block(long), inBody: false }];
  expect(leaveOut(blocks).map(({ inBody }) => inBody)).toEqual([true, true, true, false, false]);
});

it('keeps the paragraph of a story and not the box that lifts it out', () => {
  const long = 'The ferry left at nine with forty people on board, and came back at ten with forty-one, as the harbour says.';
  expect(leaveOut([block(long, 'quote'), block('The ferry is late.'), block(long)]).map(({ inBody }) => inBody)).toEqual([false, true, true]);
});

it('leaves the rest as it is', () => {
  const blocks = [block('The ferry left at nine.'), block('Photo: Jane Doe')];
  expect(leaveOut(blocks)).toEqual([blocks[0], { ...blocks[1], inBody: false }]);
});
