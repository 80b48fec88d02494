import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../../test/make-block.ts';
import type { Article, Block } from '../../model.ts';
import { segmentArticle } from '../../text/segment-article.ts';
import { extractPoints } from './extract-points.ts';

const article = (blocks: readonly Block[], more: Partial<Article> = {}): Article => makeArticle(blocks, { title: 'Dam breaks above Dover', ...more });
const unread = { weights: [], words: [] };
const points = (page: Article, maxPoints?: number, told?: readonly string[]) => extractPoints(page, segmentArticle(page), unread, maxPoints, told)?.points.map(({ text }) => text) ?? null;

const story = [
  makeBlock('DOVER (NPA) — The old dam above Dover broke on Tuesday morning after three days of heavy rain.'),
  makeBlock('He had warned of it. Mayor Leo Park said that 4,000 people of Dover had to leave their homes below the dam.'),
  makeBlock('“We heard a noise like thunder and then nothing.”'),
  makeBlock('The dam was built in 1962 and was last inspected eleven years ago, according to the water board.'),
  makeBlock('Sign up for our newsletter to get more stories like this one every day.'),
  makeBlock('Rain is expected to go on until Friday in all of the county, forecasters say.'),
  makeBlock('Photo: The dam above Dover as it looked before the rain began to fall.'),
  makeBlock('Engineers will look at the two other dams of the valley before the end of the month.'),
];

describe('extractPoints', () => {
  test('takes whole sentences in the order of the page, without dateline, plea and caption', () => {
    expect(points(article(story), 3)).toEqual([
      'The old dam above Dover broke on Tuesday morning after three days of heavy rain.',
      'Mayor Leo Park said that 4,000 people of Dover had to leave their homes below the dam.',
      'The dam was built in 1962 and was last inspected eleven years ago, according to the water board.',
    ]);
  });

  test('a quote is the sentence in the page, the cut dateline before it', () => {
    const page = article(story);
    const [first] = extractPoints(page, segmentArticle(page), unread)?.points ?? [];
    expect(first?.quote).toEqual({ exact: 'The old dam above Dover broke on Tuesday morning after three days of heavy rain.', prefix: 'DOVER (NPA) — ' });
    expect(first?.number).toBe(1);
  });

  test('a sentence that points back comes with the one before it, and its quote is the first of the two', () => {
    const page = article([
      makeBlock('Rain fell. Why did nobody say anything at all?'),
      makeBlock('Leo Park runs the dam above Dover. He says that the dam above Dover broke on Tuesday.'),
      makeBlock('Nobody else was there.'),
    ]);
    const set = extractPoints(page, segmentArticle(page), unread, 1);
    expect(set?.points.map(({ text }) => text)).toEqual(['Leo Park runs the dam above Dover. He says that the dam above Dover broke on Tuesday.']);
    expect(set?.points[0]?.quote.exact).toBe('Leo Park runs the dam above Dover.');
  });

  test('what the headline says is among the points, wherever it stands; a label over the text tells nothing', () => {
    const said = 'Engineers will look at the two other dams of the valley before the end of the month.';
    expect(points(article(story, { title: 'Engineers look at other dams of the valley' }), 3)).toContain(said);
    expect(points(article(story, { title: 'Engineers' }), 3)).not.toContain(said);
  });

  test('does not say the same twice', () => {
    const said = 'The old dam above Dover broke on Tuesday morning after heavy rain.';
    const [, second, ...rest] = points(article([makeBlock(said), makeBlock('The old dam above Dover broke after heavy rain on Tuesday morning.'), makeBlock('Engineers from the capital will inspect two other structures in the valley soon.')])) ?? [];
    expect(second).toBe('Engineers from the capital will inspect two other structures in the valley soon.');
    expect(rest).toEqual([]);
  });

  test('two thirds of what a sentence says are enough to say it again', () => {
    const first = 'The old dam above Dover broke on Tuesday morning after heavy rain.';
    const again = 'Heavy rain on Tuesday: the old dam above Dover broke with a noise like thunder.';
    expect(points(article([makeBlock(first), makeBlock(again), makeBlock('Engineers from the capital will inspect two other structures in the valley soon.')]))).toHaveLength(2);
  });

  test('null under three sentences', () => {
    expect(points(article([makeBlock('The dam above Dover broke on Tuesday after the rain. Nobody was hurt in the town below the dam.')]))).toBeNull();
  });

  test('at least one point from three sentences, however poor', () => {
    expect(points(article([makeBlock('He left. She stayed? They cried')]), 1)).toHaveLength(1);
  });

  test('sentences beside the body, headings, captions and table rows are no points', () => {
    const text = 'The old dam above Dover broke on Tuesday morning after three days of rain.';
    const poor = makeBlock('One thing came about in a place nearby. Another thing came about in a place nearby. Something came about in a place nearby.');
    for (const other of [makeBlock(text, { inBody: false }), makeBlock(text, { kind: 'heading', level: 2 }), makeBlock(text, { kind: 'caption' }), makeBlock(text, { kind: 'row' })]) {
      expect(points(article([other, poor]))).not.toContain(text);
    }
  });

  test('what the page makes its points of itself is not said again while enough is left', () => {
    const rest = [
      makeBlock('The water board lost its only engineer for old walls to a firm in the capital.'),
      makeBlock('Dover Town plays its next match of the season in the stadium of another town.'),
    ];
    const page = article([...story, ...rest]);
    const own = ['The old dam above Dover broke on Tuesday morning after three days of heavy rain.', 'Some 4,000 people of Dover had to leave their homes, says Mayor Leo Park.'];
    const before = points(page, 3) ?? [];
    const after = points(page, 3, own) ?? [];
    expect(before.slice(0, 2).map((text) => text.slice(0, 14))).toEqual(['The old dam ab', 'Mayor Leo Park']);
    expect(after).toHaveLength(3);
    expect(after.filter((text) => /^(?:The old dam|Mayor Leo)/.test(text))).toEqual([]);
    expect(points(page, 7, own)).toEqual(points(page, 7));
  });

  test('a class that most of the text has names no box beside it', () => {
    const walled = story.map((each, i) => (i < 2 ? each : { ...each, hint: 'paywall', text: `${each.text} Nobody of the town council wanted to say at once what all of this is going to cost.` }));
    expect(points(article(walled), 3)).toHaveLength(3);
  });

  test('where no body was found the whole page is read', () => {
    expect(points(article(story.map((each) => ({ ...each, inBody: false }))), 1)).toHaveLength(1);
  });

  test('whatever the text: points stand in it word for word, in its order, as many as asked for at most', () => {
    const sentence = fc.array(fc.constantFrom('the', 'dam', 'Dover', 'He', 'rain', '“we', 'fell”', '40', 'which', 'Park', 'and'), { minLength: 1, maxLength: 20 }).map((words) => `${words.join(' ')}.`);
    fc.assert(fc.property(fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 7 }), (paragraphs, most) => {
      const page = article(paragraphs.map((sentences) => makeBlock(sentences.join(' '))));
      const sentences = segmentArticle(page);
      const found = extractPoints(page, sentences, unread, most);
      expect(found === null).toBe(sentences.length < 3);
      const whole = page.blocks.map(({ text }) => text).join('\n');
      let from = 0;
      for (const { text, quote } of found?.points ?? []) {
        const at = whole.indexOf(text, from);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(text.startsWith(quote.exact)).toBe(true);
        from = at;
      }
      expect(found?.points.length ?? 0).toBeLessThanOrEqual(most);
    }));
  });
});
