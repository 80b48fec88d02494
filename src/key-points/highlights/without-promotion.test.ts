import { describe, expect, it } from 'vitest';
import { makeArticle, makeBlock } from '../../../test/make-block.ts';
import type { Block } from '../../model.ts';
import type { BoxCandidate } from './box-candidate.ts';
import { wholeLine } from './lines.ts';
import { promotions, withoutPromotion } from './without-promotion.ts';

const item = (text: string, linked = 0): Block => makeBlock(text, { kind: 'item', links: linked === 0 ? [] : [[0, linked]], path: [1, 2], tags: ['ul', 'li'] });

/** The lines that are left of a box with two points and these lines after them. */
function left(...last: Block[]): string[] {
  const blocks = [item('A quarter of the stone is hollow'), item('Buses will cross at walking pace'), ...last];
  const box: BoxCandidate = { article: makeArticle(blocks, { title: 'The bridge' }), lines: blocks.map(wholeLine), evidence: 'strong', from: 0, headline: -1 };
  return withoutPromotion(box).slice(2).map(({ block }) => blocks[block]?.text ?? '');
}

describe('what stands at a box’s end to be clicked', () => {
  it.each(Object.entries(promotions))('%s: is left out by how it begins', (_language, openings) => expect(openings.flatMap((opening) => left(item(`${opening.trim()} the bridge`, 3)))).toEqual([]));
  it('is left out where it is one link, several of them too', () => expect(left(item('All about the bridge', 20), item('The flood in pictures', 21))).toEqual([]));
  it('is left out without a link where it is short', () => expect(left(item('Read more about the bridge below'))).toEqual([]));
  it('is no point that only begins so', () => {
    const point = 'Join two neighbours and the work on a cellar takes one weekend instead of three';
    expect(left(item(point))).toEqual([point]);
  });
  it('is no point that links a word', () => expect(left(item('The lamps are dimmed for the bats', 9))).toEqual(['The lamps are dimmed for the bats']));
  it.each(Object.entries(promotions))('%s: sorted, unique, lower case', (_language, openings) => {
    expect(openings).toEqual([...new Set(openings)].sort());
    expect(openings).toEqual(openings.map((opening) => opening.toLowerCase()));
  });
});
