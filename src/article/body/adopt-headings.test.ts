// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { adoptHeadings } from './adopt-headings.ts';
import { safeDom } from '../safe-dom.ts';
import { walkPage } from '../walk/walk-page.ts';

/** Indices of the body once headings have been adopted; every paragraph of the page is in it. */
function adopted(html: string): number[] {
  const dom = safeDom(new DOMParser().parseFromString(html, 'text/html'));
  if (dom.body === null) throw new Error('no body');
  const { drafts } = walkPage(dom, dom.body);
  const body = new Set(drafts.flatMap(({ kind }, index) => (kind === 'paragraph' ? [index] : [])));
  return [...adoptHeadings(drafts, body)].filter((index) => !body.has(index)).sort((a, b) => a - b);
}

describe('headings over the text of the body', () => {
  test('are part of it, also two in a row', () => {
    expect(adopted('<p>a</p><div><h2>b</h2></div><div><h3>c</h3></div><p>d</p>')).toEqual([1, 2]);
  });
  test('are none where other things stand under them, or nothing', () => {
    expect(adopted('<p>a</p><h2>b</h2><ul><li>c</li></ul><p>d</p><h2>e</h2>')).toEqual([]);
  });
  test('are none before the text begins, in a sidebar, or where they lead elsewhere', () => {
    expect(adopted('<h1>a</h1><p>b</p>')).toEqual([]);
    expect(adopted('<p>a</p><aside><h2>b</h2></aside><p>c</p>')).toEqual([]);
    expect(adopted('<p>a</p><h2><a href="/b">b</a></h2><p>c</p>')).toEqual([]);
  });
});
