import { expect, test } from 'vitest';
import { type PageFacts, saysArticle } from './page-facts.ts';

const facts = (type: string): PageFacts => ({ blocks: [], types: new Set([type]), ogType: '', address: '/', title: '', titles: () => [], headings: () => [], signed: false });

test.each(['article', 'newsarticle', 'blogposting', 'liveblogposting', 'discussionforumposting', 'report'])('a page that is a %s calls itself an article', (type) => {
  expect(saysArticle(facts(type))).toBe(true);
});

test.each(['webpage', 'product', 'jobposting'])('a page that is a %s does not', (type) => {
  expect(saysArticle(facts(type))).toBe(false);
});
