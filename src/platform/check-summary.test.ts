import { expect, test } from 'vitest';
import type { Summary } from '../model.ts';
import { isSummary } from './check-summary.ts';

const summary: Summary = {
  url: 'https://example.org/a',
  title: 'Harbour reopens',
  language: 'en',
  direction: 'ltr',
  wordCount: 300,
  readingMinutes: 2,
  keyPoints: [{ source: 'numbered', points: [{ number: 1, text: 'Ships return.', quote: { exact: 'Ships return.' }, people: [0] }] }],
  people: [{ name: 'Mara Lind', aliases: ['Lind'], mentions: [{ exact: 'Lind', prefix: 'said ' }] }],
};

test('takes a summary, with and without what may be left out', () => {
  expect(isSummary(summary)).toBe(true);
  expect(isSummary({ ...summary, siteName: 'Example', truncated: true })).toBe(true);
});

test('takes it again after it has travelled as JSON', () => {
  expect(isSummary(JSON.parse(JSON.stringify(summary)))).toBe(true);
});

test.each([
  ['nothing', null],
  ['a list', [summary]],
  ['no points', { ...summary, keyPoints: [] }],
  ['an unknown source', { ...summary, keyPoints: [{ source: 'guessed', points: [] }] }],
  ['a number for a title', { ...summary, title: 7 }],
  ['a person without a name', { ...summary, people: [{ aliases: [], mentions: [] }] }],
  ['an object for text', { ...summary, siteName: { toString: 'x' } }],
  ['a count that is no number', { ...summary, wordCount: Number.NaN }],
])('refuses %s', (_what, value) => {
  expect(isSummary(value)).toBe(false);
});
