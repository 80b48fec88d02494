import { describe, expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../../../test/make-block.ts';
import type { Block } from '../../../model.ts';
import type { CandidateSet } from '../candidate-set.ts';
import { findDetails } from '../find-details.ts';
import type { Label } from '../label.ts';
import { isBeside } from './is-beside.ts';
import { isCaptions } from './is-captions.ts';
import { isContents } from './is-contents.ts';
import { isEmpty } from './is-empty.ts';
import { isInstruction } from './is-instruction.ts';
import { isLinkList } from './is-link-list.ts';
import { isLiveFeed } from './is-live-feed.ts';
import { isNamedOtherwise } from './is-named-otherwise.ts';
import { isOrdinalProse, months } from './is-ordinal-prose.ts';
import { isPoll } from './is-poll.ts';
import { isProgress } from './is-progress.ts';
import { isQuestions } from './is-questions.ts';
import { isReferences } from './is-references.ts';
import { isResults } from './is-results.ts';
import { noSeriesRules, type NoSeriesRule } from './no-series-rules.ts';

const block = (text: string, more: Partial<Block> = {}): Block => makeBlock(text, { path: [1, 2, 3], tags: ['main', 'div', 'p'], ...more });
const heading = (text: string, more: Partial<Block> = {}): Block => block(text, { kind: 'heading', level: 2, ...more });
const link = (text: string, more: Partial<Block> = {}): Block => block(text, { links: [[0, text.length]], ...more });
const prose = block('The board met on Tuesday to talk about the bridge, which has been closed since the floods of the spring.');
const beside: Partial<Block> = { inBody: false, path: [1, 7, 8], tags: ['main', 'div', 'li'] };

/** Points at the blocks that `point` made, in the order of the page; the others stand around them. */
interface Point { readonly point: Block }
const point = (one: Block): Point => ({ point: one });
function set(page: readonly (Block | Point)[], more: Partial<CandidateSet> = {}): CandidateSet {
  const blocks = page.map((one) => ('point' in one ? one.point : one));
  const labels = page.flatMap((one, i): Label[] => ('point' in one ? [{ value: i + 1, group: 'digit', style: 'digit', block: i, start: 0, end: one.point.text.length, rest: one.point.text.length }] : []));
  const article = makeArticle(blocks, { title: 'The bridge' });
  const heads = labels.flatMap((label) => blocks[label.block] ?? []);
  return { article, labels, heads, texts: heads.map(({ text }) => text), details: findDetails(article, labels), promised: null, ...more };
}
/** The same, with the numbers in elements of their own. */
const marked = (given: CandidateSet): CandidateSet => ({ ...given, labels: given.labels.map((label): Label => ({ ...label, style: 'marker' })) });
const points = (texts: readonly string[], make: (text: string) => Block = block): Point[] => texts.map((text) => point(make(text)));

const three = ['Mend the arches', 'Move the buses', 'Dim the lamps'];
const questions = ['Who pays for it?', 'When does it begin?', 'Can I help?'];

/** [rule, what it is, the set, whether the rule drops it] */
const cases: readonly (readonly [NoSeriesRule, string, CandidateSet, boolean])[] = [
  [isEmpty, 'scores', set(points(['2', '0', '1'])), true],
  [isEmpty, 'short points', set(points(['Oslo', 'Rome', 'Bern'])), false],
  [isProgress, 'the steps of an order', marked(set(points(['Cart', 'Address', 'Payment']))), true],
  [isProgress, 'short names that the text numbers', set(points(['Oslo', 'Rome', 'Bern'])), false],
  [isProgress, 'short names with text under each', marked(set(['Oslo', 'Rome', 'Bern'].flatMap((text) => [point(block(text)), prose]))), false],
  [isResults, 'the finishers of a race', set(points(['Anna Berg (Norrhamn) 2:31.04', 'Otto Lind (Quay) 2:31.90', 'Cem Aydin (Pier) 2:32.55'])), true],
  [isResults, 'a league table', set(points(['Norrhamn 34 points', 'Quay United 31 points', 'Pier Town 29 points'])), true],
  [isResults, 'the winners and their lands', set(points(['Anna Berg, Norrhamn', 'Otto Lind (NOR)', 'Cem Aydin, Pier Town'])), true],
  [isResults, 'points that name a figure', set(points(['Lamps must burn until 23:00 on all quays, the board says, and cost less than they do now', 'Mend the arches', 'Move the 12 buses to the mill'])), false],
  [isResults, 'a ranking with text under each', set(['Norrhamn 9.1', 'Quay 8.7', 'Pier 8.2'].flatMap((text) => [point(heading(text)), prose])), false],
  [isCaptions, 'numbered pictures', set(points(three, (text) => block(text, { kind: 'caption' }))), true],
  [isCaptions, 'one point in a caption', set([point(block('Mend the arches', { kind: 'caption' })), ...points(['Move the buses', 'Dim the lamps'])]), false],
  [isLiveFeed, 'entries with the time of day', set(points(['16:49: Markets close', '16:24 The bank answers', 'A minister speaks'])), true],
  [isLiveFeed, 'points of which one names a time', set(points(['10:30 is too late', 'Move the buses', 'Dim the lamps', 'Mend the arches'])), false],
  [isLinkList, 'the most read stories', set(points(three, (text) => link(text))), true],
  [isLinkList, 'linked headings with a number before each', set(['1.', '2.', '3.'].flatMap((number, i) => [block(number), point(link(three[i] ?? '', { kind: 'heading', level: 3 }))])), true],
  [isLinkList, 'points that link a word', set(points(three, (text) => block(text, { links: [[0, 4]] }))), false],
  [isLinkList, 'linked headings with text under each', set(three.flatMap((text) => [point(link(text, { kind: 'heading', level: 2 })), prose])), false],
  [isContents, 'a list that stands again as headings', set([...points(three), ...three.flatMap((text) => [heading(text), prose])]), true],
  [isContents, 'the headings themselves', set([...three.map((text) => block(text)), ...three.flatMap((text) => [point(heading(text)), prose])]), false],
  [isContents, 'a list under other headings', set([...points(three), heading('The cost'), prose, heading('The vote'), prose]), false],
  [isNamedOtherwise, 'a box of comments', set(points(three, (text) => block(text, { hint: 'comment-list comments' }))), true],
  [isNamedOtherwise, 'a class that the whole text stands in', set([block(prose.text, { hint: 'subscriber-only' }), ...points(three, (text) => block(text, { hint: 'subscriber-only' }))]), false],
  [isNamedOtherwise, 'a list under ‘References’', set([heading('References'), ...points(three)]), true],
  [isNamedOtherwise, 'a list under ‘Meistgelesen’', set([block('Meistgelesen'), ...points(three)]), true],
  [isNamedOtherwise, 'a list under a heading of the story', set([heading('What the engineers want'), ...points(three)]), false],
  [isNamedOtherwise, 'headings in a box called faq: the class of the whole page says little', set(points(three, (text) => heading(text, { hint: 'faq' }))), false],
  [isQuestions, 'frequent questions', set(points(questions)), true],
  [isQuestions, 'frequent questions at the end of a story', set([prose, prose, prose, prose, ...questions.flatMap((text) => [point(heading(text)), block('It is not known yet.')])]), true],
  [isQuestions, 'questions that the story answers', set([prose, ...questions.flatMap((text) => [point(heading(text)), prose])]), false],
  [isPoll, 'what readers may choose from', set([prose, heading('What do you think of it?'), ...points(['informative', 'sad', 'fun'])]), true],
  [isPoll, 'answers in the text', set([prose, heading('What do you think of it?'), ...points(['Oslo', 'Rome', 'Bern']), prose]), false],
  [isPoll, 'statements under a question', set([prose, heading('What comes next?', beside), ...points(['The board meets again on Tuesday', 'Lamps are dimmed', 'Buses move'], (text) => block(text, beside))]), false],
  [isQuestions, 'as many questions as the headline promises', set(points(questions), { promised: 3 }), false],
  [isQuestions, 'one question among points', set(points(['Who pays for it?', 'Move the buses', 'Dim the lamps'])), false],
  [isReferences, 'sources', set(points(['Poole, A. (2014). Water and stone.', 'Hill et al., Old mains', 'Reed, C. (2019). Leaks.'])), true],
  [isReferences, 'points with a year', set(points(['The flood (2014) took the pier', 'Move the buses', 'Dim the lamps'])), false],
  [isInstruction, 'how to switch off an ad blocker', set(points(['Click the icon of your ad blocker', 'Choose “Pause on this site”', 'Reload the page'])), true],
  [isInstruction, 'tips about a browser', set(points(['Open the browser', 'Type the address of the archive', 'Look for the map'])), false],
  [isOrdinalProse, 'German clubs and leagues', set(points(['FC Norden gewinnt', 'Liga beginnt', 'Bundesliga ruht'])), true],
  [isOrdinalProse, 'dates', set(points(['Januar war kalt', 'März war nass', 'Mai war warm'])), true],
  [isOrdinalProse, 'words that begin like months', set(points(['Market research', 'Decide on a name', 'Set a price'])), false],
  [isOrdinalProse, 'points', set(points(three)), false],
  [isBeside, 'a list in a sidebar', set([prose, prose, ...points(three, (text) => link(text, beside))]), true],
  [isBeside, 'a list that the text runs around', set([prose, ...points(three, (text) => block(text, { inBody: false, path: [1, 2, 9, 10], tags: ['main', 'div', 'ol', 'li'] })), prose]), false],
  [isBeside, 'an aside that the text runs around', set([prose, ...points(three, (text) => block(text, { ...beside, tags: ['main', 'aside', 'li'] })), prose]), true],
  [isBeside, 'headings in boxes of their own over the text', set(three.flatMap((text) => [point(heading(text, beside)), prose])), false],
  [isBeside, 'as many as the headline promises', set([prose, ...points(three, (text) => block(text, beside))], { promised: 3 }), false],
  [isBeside, 'a page without a body', set(points(three, (text) => block(text, beside))), false],
];

describe('series that count no points', () => {
  test.each(cases)('$0.name: $1: $3', (rule, _name, given, drops) => expect(rule(given)).toBe(drops));
  test('every rule has a case for and a case against it', () => {
    for (const rule of noSeriesRules) expect(cases.filter(([one]) => one === rule).map(([, , , drops]) => drops)).toEqual(expect.arrayContaining([true, false]));
  });
});

test.each(Object.entries(months))('the months of %s are sorted and unique', (_language, names) => expect(names).toEqual([...new Set(names)].sort()));
