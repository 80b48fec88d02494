// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import type { KeyPointSet, Summary } from '../model.ts';
import { SetSwitch } from './SetSwitch.tsx';
import { useSelection } from './use-selection.ts';
import { makeWords, WordsContext } from './words.ts';

const messages = new Map(Object.entries(en).map(([key, { message }]) => [key, message]));
const words = makeWords((key) => messages.get(key) ?? '');
const set = (source: KeyPointSet['source'], text: string): KeyPointSet => ({
  source,
  points: [{ number: 1, text, quote: { exact: text }, people: [] }],
});
const first = set('numbered', 'First');
const summaryOf = (...keyPoints: Summary['keyPoints']): Summary => ({
  url: 'https://news.example/a',
  title: 'A title',
  language: 'en',
  direction: 'ltr',
  wordCount: 100,
  readingMinutes: 1,
  keyPoints,
  people: [],
});
const many = summaryOf(first, set('numbered', 'Second'), set('numbered', 'Third'), set('numbered', 'Fourth'), set('extracted', 'Chosen'));

let root: HTMLElement;
let shown: number;

function Host({ summary }: { readonly summary: Summary }) {
  const selection = useSelection(summary);
  shown = selection.set;
  return (
    <WordsContext.Provider value={words}>
      <SetSwitch summary={summary} selection={selection} />
    </WordsContext.Provider>
  );
}

const show = (summary: Summary) => act(() => render(<Host summary={summary} />, root));
const tabs = () => [...root.querySelectorAll('button')].map((tab) => `${tab.textContent} ${tab.getAttribute('aria-pressed')}`);
const list = (): HTMLSelectElement => {
  const found = root.querySelector('select');
  if (found === null) throw new Error('no list');
  return found;
};
const choose = (value: string) =>
  act(() => {
    list().value = value;
    list().dispatchEvent(new Event('change', { bubbles: true }));
  });

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

test('one set has a heading and no switch', async () => {
  await show(summaryOf(first));
  expect(root.textContent).toBe('Numbered by the author');
  expect(root.querySelector('button')).toBeNull();
});

test('up to three have a tab each, and no list', async () => {
  await show(summaryOf(first, set('numbered', 'Second'), set('extracted', 'Chosen')));
  expect(tabs()).toEqual(['By the author true', 'By the author (2) false', 'By Lede false']);
  expect([...root.querySelectorAll('button')].map(({ title }) => title)).toEqual(['Numbered by the author', 'Numbered by the author', 'Chosen by Lede']);
  expect(root.querySelector('select')).toBeNull();
});

test('of more, three have tabs, one of each kind among them, and the others stand in a list', async () => {
  await show(many);
  expect(tabs()).toEqual(['By the author true', 'By the author (2) false', 'By Lede false']);
  const options = [...list().options].map(({ text }) => text.replace(/[\u2068\u2069]/g, ''));
  expect(options).toEqual(['More lists', 'By the author (3): Third', 'By the author (4): Fourth']);
  expect([list().getAttribute('aria-label'), list().value, list().dataset['shown']]).toEqual(['More lists', '', 'false']);
});

test('one of the list is shown, and no tab is pressed, until one is', async () => {
  await show(many);
  await choose('3');
  expect([shown, list().dataset['shown']]).toEqual([3, 'true']);
  expect(tabs().filter((tab) => tab.endsWith('true'))).toEqual([]);
  await act(() => root.querySelectorAll('button')[2]?.click());
  expect([shown, list().value]).toEqual([4, '']);
});
