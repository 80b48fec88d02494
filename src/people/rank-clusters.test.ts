import { expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../test/make-block.ts';
import type { Cluster } from './clusters/cluster.ts';
import type { Mention } from './mentions/mention.ts';
import { rankClusters } from './rank-clusters.ts';
import { weighSentences } from './weigh-sentences.ts';

const texts = ['Reed wins', 'Cole came. Cole went.', 'Cole stayed.', 'Reed left.', 'Bo waved.'];
const blocks = texts.map((text, index) => makeBlock(text, { kind: index === 0 ? 'heading' : 'paragraph', level: index === 0 ? 1 : 0, path: [], tags: [] }));
const page = makeArticle(blocks, { url: '', title: 'Reed wins' });
const sentences = texts.map((text, index) => ({ text, quote: { exact: text }, block: index, start: 0, end: text.length }));
const at = (sentence: number, name: string, inside?: true): Mention => ({ sentence, start: 0, end: name.length, name, score: 0.9, ...(inside === undefined ? {} : { inside }) });
const cluster = (...mentions: Mention[]): Cluster => ({ mentions, forms: [] });

const reed = cluster(at(0, 'Reed'), at(3, 'Reed'));
const cole = cluster(at(1, 'Cole'), at(1, 'Cole'), at(2, 'Cole'));
const bo = cluster(at(4, 'Bo'));
const inside = cluster(at(1, 'Trump', true), at(2, 'Trump', true), at(3, 'Trump', true), at(4, 'Trump', true));

test('headline before number, number before a mention in passing', () => {
  expect(rankClusters([bo, cole, reed], page, sentences).map((ranked) => ranked.cluster)).toEqual([reed, cole, bo]);
});

test('whoever is named only inside something else comes last and is not central', () => {
  const ranked = rankClusters([inside, bo], page, sentences);
  expect(ranked.map((one) => one.cluster)).toEqual([bo, inside]);
  expect(ranked[1]?.centrality).toBe(0);
});

test('the most central has 1, and a sentence has the weight of the most central person in it', () => {
  const ranked = rankClusters([reed, bo], page, sentences);
  expect(ranked[0]?.centrality).toBe(1);
  const weights = weighSentences(ranked, texts.length);
  expect(weights[0]).toBe(1);
  expect(weights[1]).toBe(0);
  expect(weights[4]).toBe(ranked[1]?.centrality);
});

test('nobody, nothing', () => {
  expect(rankClusters([], page, sentences)).toEqual([]);
  expect(weighSentences([], 2)).toEqual([0, 0]);
});
