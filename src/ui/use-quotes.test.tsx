// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeyPoint, Person, Summary } from '../model.ts';
import { type Quotes, useQuotes } from './use-quotes.ts';
import { type Selection, useSelection } from './use-selection.ts';

const point = (text: string): KeyPoint => ({ number: 1, text, quote: { exact: text }, people: [] });
const person = (name: string): Person => ({ name, aliases: [], mentions: [{ exact: name }] });
const summary: Summary = {
  url: 'https://news.example/a',
  title: 'A title',
  language: 'en',
  direction: 'ltr',
  wordCount: 100,
  readingMinutes: 1,
  keyPoints: [
    { source: 'numbered', points: [point('First')] },
    { source: 'extracted', points: [point('Chosen')] },
  ],
  people: [person('Ada Lind'), person('Bo Berg')],
};

let root: HTMLElement;
let hooks: { readonly selection: Selection; readonly quotes: Quotes } | null;

/** Nothing that is looked for is in the page. */
function Reader({ of }: { readonly of: Summary }) {
  const selection = useSelection(of);
  hooks = { selection, quotes: useQuotes(of, selection, async () => false, () => {}) };
  return null;
}

const now = () => {
  if (hooks === null) throw new Error('not drawn yet');
  return hooks;
};
const draw = (of: Summary) => act(() => render(<Reader of={of} />, root));

beforeEach(async () => {
  root = document.createElement('div');
  hooks = null;
  await draw(summary);
});
afterEach(() => {
  render(null, root);
});

test('a point that is gone is so in its own set alone', async () => {
  await act(async () => now().quotes.showPoint(0));
  expect(now().quotes.gone).toBe(0);
  await act(() => now().selection.selectSet(1));
  expect(now().quotes.gone).toBeNull();
});

test('words that are gone are so of their own person alone', async () => {
  await act(() => now().selection.selectPerson(0));
  await act(async () => now().quotes.step(1));
  expect(now().quotes.gone).toBe('person');
  await act(() => now().selection.selectPerson(1));
  expect(now().quotes.gone).toBeNull();
});

test('and of their own summary', async () => {
  await act(async () => now().quotes.showPoint(0));
  await draw({ ...summary });
  expect(now().quotes.gone).toBeNull();
});
