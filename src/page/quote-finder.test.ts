// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Quote } from '../model.ts';
import { quoteFinder } from './quote-finder.ts';

// jsdom has no layout: every text takes room.
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);

const fill = (markup: string) => {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
};
const find = (quote: Quote): string | null =>
  quoteFinder(document).find(quote)?.map((range) => range.toString()).join('') ?? null;

beforeEach(() => document.body.replaceChildren());

describe('finds', () => {
  test('a sentence over links and emphasis', () => {
    fill('<p>Before. The <a href="/h">old <b>harbour</b></a> reopened. After.</p>');
    expect(find({ exact: 'The old harbour reopened.' })).toBe('The old harbour reopened.');
  });

  test('a sentence with soft hyphens and folded white space', () => {
    fill('<p>The har\u00adbour\n      re\u00adopened.</p>');
    expect(find({ exact: 'The harbour reopened.' })).toBe('The har\u00adbour\n      re\u00adopened.');
  });

  test('words in an open shadow root, and what is slotted into it', () => {
    fill('<news-card><span>slotted words</span></news-card>');
    const root = document.querySelector('news-card')?.attachShadow({ mode: 'open' });
    const slot = document.createElement('slot');
    root?.append('Before the ', slot, ' comes the shadow.');
    expect(find({ exact: 'Before the slotted words comes the shadow.' })).toBe('Before the slotted words comes the shadow.');
  });

  test('the right one of two people called alike', () => {
    fill('<p id="one">Mr Lind left.</p><p id="two">Mrs Lind stayed.</p>');
    const ranges = quoteFinder(document).find({ exact: 'Lind', prefix: 'Mrs ', suffix: ' stayed' });
    expect(ranges?.[0].startContainer.parentElement?.id).toBe('two');
  });

  test('a name, not the word it begins', () => {
    fill('<p>Kimonos were worn.</p><p>It was Kim.</p>');
    const ranges = quoteFinder(document).find({ exact: 'Kim' });
    expect(ranges?.[0].startContainer.textContent).toBe('It was Kim.');
  });

  test('text that came in later', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    fill('<p>First.</p>');
    const finder = quoteFinder(document);
    expect(finder.find({ exact: 'Second.' })).toBeNull();
    fill('<p>First.</p><p>Second.</p>');
    vi.advanceTimersByTime(1000);
    expect(finder.find({ exact: 'Second.' })?.[0].toString()).toBe('Second.');
    vi.useRealTimers();
  });

  test('a sentence on a page that names its forms after methods', () => {
    fill('<form name="createTreeWalker"><input name="getAttribute"><input name="shadowRoot"><p>The harbour reopened.</p></form><img name="body">');
    expect(find({ exact: 'The harbour reopened.' })).toBe('The harbour reopened.');
  });
});

test('a sentence that has just come in is found by who wants to be sure', () => {
  fill('<p>The harbour reopened.</p>');
  const finder = quoteFinder(document);
  expect(finder.find({ exact: 'The harbour reopened.' })).not.toBeNull();
  fill('<div><p>Boats came.</p><p>The harbour reopened.</p></div>');
  expect(finder.find({ exact: 'Boats came.' })).toBeNull();
  expect(finder.find({ exact: 'Boats came.' }, true)?.[0].toString()).toBe('Boats came.');
});

describe('does not find', () => {
  test.each([
    ['script', '<script type="text/plain">The harbour reopened.</script>'],
    ['noscript', '<template>The harbour reopened.</template>'],
    ['what is hidden', '<p hidden>The harbour reopened.</p><p style="display: none">The harbour reopened.</p>'],
    ['what is typed', '<textarea>The harbour reopened.</textarea>'],
  ])('%s', (_what, markup) => {
    fill(markup);
    expect(find({ exact: 'The harbour reopened.' })).toBeNull();
  });

  test('what was taken away', () => {
    fill('<p>The harbour reopened.</p>');
    const finder = quoteFinder(document);
    expect(finder.find({ exact: 'The harbour reopened.' })).not.toBeNull();
    document.body.replaceChildren();
    expect(finder.find({ exact: 'The harbour reopened.' })).toBeNull();
  });
});

test('leaves the page as it was', () => {
  fill('<p>The <i>har\u00adbour</i> reopened.</p>');
  const before = document.documentElement.outerHTML;
  const nodes = [...document.querySelectorAll('*')];
  find({ exact: 'The harbour reopened.' });
  expect(document.documentElement.outerHTML).toBe(before);
  expect([...document.querySelectorAll('*')]).toEqual(nodes);
});
