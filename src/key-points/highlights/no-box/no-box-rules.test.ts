import { describe, expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../../../test/make-block.ts';
import type { Block } from '../../../model.ts';
import type { BoxCandidate } from '../box-candidate.ts';
import { wholeLine } from '../lines.ts';
import { isAlone } from './is-alone.ts';
import { isBeforeHeadline } from './is-before-headline.ts';
import { isContents } from './is-contents.ts';
import { isFarOutside } from './is-far-outside.ts';
import { isLinks } from './is-links.ts';
import { isNamedOtherwise } from './is-named-otherwise.ts';
import { isNoStatement } from './is-no-statement.ts';
import { isOfParts } from './is-of-parts.ts';
import { isTooLong } from './is-too-long.ts';
import { isTooShort } from './is-too-short.ts';
import { noBoxRules, type NoBoxRule } from './no-box-rules.ts';

const block = (text: string, more: Partial<Block> = {}): Block => makeBlock(text, { kind: 'item', path: [1, 2], tags: ['ul', 'li'], ...more });
const headline = block('The old bridge', { kind: 'heading', level: 1, inBody: false });
const prose = block('The board met on Tuesday to talk about the bridge, which has been closed since the floods of the spring.', { kind: 'paragraph' });
const story = [prose, prose, prose];
const outside: Partial<Block> = { inBody: false };

/** A box of `lines` between the blocks before and after it. */
function box(lines: readonly Block[], evidence: BoxCandidate['evidence'], before: readonly Block[] = [headline], after: readonly Block[] = story): BoxCandidate {
  const blocks = [...before, ...lines, ...after];
  return { article: makeArticle(blocks, { title: headline.text }), lines: lines.map((line, i) => wholeLine(line, before.length + i)), evidence, from: before.length, headline: blocks.indexOf(headline) };
}

const sentences = ['A quarter of the stone is hollow', 'Buses will cross at walking pace', 'The lamps are dimmed for the bats'];
const lines = (more: Partial<Block> = {}, texts: readonly string[] = sentences): Block[] => texts.map((text) => block(text, more));
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

const label = block('Fast facts', { kind: 'paragraph' });
/** Lines under a label, and what comes after. */
const labelled = (after: readonly Block[]): BoxCandidate => ({ ...box(lines(), 'strong', [headline, label], after), from: 1 });

/** [rule, what it is, the box, whether the rule drops it] */
const cases: readonly (readonly [NoBoxRule, string, BoxCandidate, boolean])[] = [
  [isLinks, 'other stories', box(sentences.map((text) => block(text, { links: [[0, text.length]] })), 'strong'), true],
  [isLinks, 'points that link a word', box(lines({ links: [[0, 9]] }), 'strong'), false],
  [isTooShort, 'a menu', box(lines({}, ['News', 'Sport', 'Weather']), 'strong'), true],
  [isTooShort, 'four words under a label', box(lines({}, [words(4), words(4)]), 'strong'), false],
  [isTooShort, 'four words without one', box(lines({}, [words(4), words(4)]), 'place'), true],
  [isTooLong, 'running text', box(lines({}, [words(71)]), 'strong'), true],
  [isTooLong, 'long points under a label', box(lines({}, [words(70)]), 'strong'), false],
  [isTooLong, 'long lines without one', box(lines({}, [words(36)]), 'place'), true],
  [isNamedOtherwise, 'lines in a box for sharing', box(lines({ hint: 'share-bar' }), 'place'), true],
  [isNamedOtherwise, 'labelled points in a sidebar', box(lines({ hint: 'sidebar' }), 'strong'), false],
  [isNamedOtherwise, 'what a newsletter offers, under whatever label', box(lines({ hint: 'newsletter-signup' }), 'strong'), true],
  [isBeforeHeadline, 'an unlabelled list over the headline', box(lines(outside), 'place', [], [headline, ...story]), true],
  [isBeforeHeadline, 'a labelled box just over the headline', box(lines(outside), 'strong', [], [headline, ...story]), false],
  [isBeforeHeadline, 'a box known by its class just over the headline', box(lines(outside), 'class', [], [headline, ...story]), false],
  [isBeforeHeadline, 'a labelled box at the top of the site', box(lines(outside), 'strong', [], [...lines(outside), ...lines(outside), headline, ...story]), true],
  [isBeforeHeadline, 'a box under the headline', box(lines(outside), 'strong'), false],
  [isFarOutside, 'a weak label outside the body', box(lines(outside), 'weak'), true],
  [isFarOutside, 'a weak label outside the body over sentences about this story', box(lines(outside, ['The bridge has been closed since the floods of spring', 'The board met on Tuesday to talk about the bridge']), 'weak'), false],
  [isFarOutside, 'a weak label outside the body over sentences about another', box(lines(outside, ['Two cows were rescued from the canal by divers', 'The village choir ended up on the national radio']), 'weak'), true],
  [isFarOutside, 'a strong label outside the body', box(lines(outside), 'strong'), false],
  [isFarOutside, 'a strong label in the footer', box(lines(outside), 'strong', [headline, ...story, ...Array.from({ length: 12 }, () => block('Imprint', outside))], []), true],
  [isFarOutside, 'a deck', box(lines(outside), 'place'), false],
  [isFarOutside, 'lines far under the headline', box(lines(outside), 'place', [headline, ...lines(outside), ...lines(outside)]), true],
  [isContents, 'a table of contents', box(lines(), 'strong', [headline], sentences.flatMap((text) => [block(text, { kind: 'heading', level: 2 }), prose])), true],
  [isContents, 'points that are headings themselves', box(lines({ kind: 'heading', level: 2 }), 'place'), false],
  [isNoStatement, 'who wrote it and when', box(lines({}, ['By Jane Poole, staff reporter', 'Published on Monday at 10:20', 'Written in the old harbour']), 'place'), true],
  [isNoStatement, 'one line of two words', box(lines({}, [...sentences, 'Buy tickets']), 'weak'), true],
  [isNoStatement, 'nine lines', box(lines({}, [...sentences, ...sentences, ...sentences]), 'weak'), true],
  [isNoStatement, 'statements', box(lines(), 'weak'), false],
  [isNoStatement, 'statements with amounts', box(lines({}, ['It cost $1.14 million, up from $0.97', '1.200 piles have to be replaced', 'The ferry sails at 10:20 and again at noon']), 'place'), false],
  [isNoStatement, 'a strong label over anything', box(lines({}, ['At 10:20', 'By boat']), 'strong'), false],
  [isOfParts, 'facts under each of three boats', labelled([label, prose, label, ...story]), true],
  [isOfParts, 'a label that stands once more', labelled([label, ...story]), false],
  [isOfParts, 'a label that is twice in the menu', labelled([block('Fast facts'), block('Fast facts'), ...story]), false],
  [isOfParts, 'three lines alike', box(lines({}, [words(6), words(6), words(6)]), 'place'), false],
  [isAlone, 'lines on a page without a story', box(lines(), 'place', [headline], [prose]), true],
  [isAlone, 'lines over a story', box(lines(), 'place'), false],
  [isAlone, 'labelled lines on a page without a story', box(lines(), 'strong', [headline], []), false],
];

describe('boxes that hold no highlights of the article', () => {
  test.each(cases)('$0.name: $1: $3', (rule, _name, given, drops) => expect(rule(given)).toBe(drops));
  test('every rule has a case for and a case against it', () => {
    for (const rule of noBoxRules) expect(cases.filter(([one]) => one === rule).map(([, , , drops]) => drops)).toEqual(expect.arrayContaining([true, false]));
  });
});
