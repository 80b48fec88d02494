// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isCountedList } from './count-by-class.ts';
import { safeDom } from '../safe-dom.ts';
import { walkPage } from './walk-page.ts';

function markers(html: string): string[] {
  const dom = safeDom(new DOMParser().parseFromString(html, 'text/html'));
  if (dom.body === null) throw new Error('no body');
  return walkPage(dom, dom.body).drafts.map(({ marker }) => marker);
}

describe('boxes that a style sheet counts', () => {
  test('are counted by their class, box by box', () => {
    expect(markers('<div><div class="counter-item"><h3>a</h3><p>b</p></div><div class="counter-item"><h3>c</h3></div></div><div><div class="counter-item">d</div></div>')).toEqual(['1', '', '2', '1']);
    expect(markers('<div class="numbered-list__item">a</div><div class="numbered-list__item">b</div>')).toEqual(['1', '2']);
  });
  test('are counted by their attribute', () => {
    expect(markers('<h2 data-number="1">a</h2><p>b</p><div data-step="02"><p>c</p></div>')).toEqual(['1', '', '02']);
  });
  test('are none for another class or attribute', () => {
    expect(markers('<div class="footstep">a</div><div class="stepper-wide">b</div><div class="account">c</div>')).toEqual(['', '', '']);
    expect(markers('<h2 data-index="1">a</h2><h2 data-number="2019">b</h2><h2 data-number="x">c</h2>')).toEqual(['', '', '']);
  });
});

describe('lists numbered without being ordered', () => {
  test.each(['numbered', 'list-decimal', 'list list--ordered'])('%s', (name) => expect(isCountedList(name)).toBe(true));
  test.each(['', 'unordered', 'list-unordered', 'reordered', 'numberedness', 'bullets'])('not: %s', (name) => expect(isCountedList(name)).toBe(false));
});
