// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from './read-metadata.ts';
import type { Metadata } from './read-metadata.ts';
import { safeDom } from '../safe-dom.ts';

function read(head: string, attributes = '', url = 'https://www.harbour-post.example/a/ferry?x=1'): Metadata {
  const document = new DOMParser().parseFromString(`<html ${attributes}><head><base href="${url}">${head}</head><body></body></html>`, 'text/html');
  return readMetadata(safeDom(document), []).metadata;
}

const ld = (value: unknown): string => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('title and site', () => {
  test.each([
    ['<title>Ferry sails again | Harbour Post</title><meta property="og:site_name" content="Harbour Post">', 'Ferry sails again'],
    ['<title>Harbour Post - Ferry sails again</title><meta property="og:site_name" content="Harbour Post">', 'Ferry sails again'],
    ['<title>Ferry sails again – harbour-post.example</title>', 'Ferry sails again'],
    ['<meta property="og:title" content="Ferry – again at sea">', 'Ferry – again at sea'],
    ['<title>Mark-up and well-being</title>', 'Mark-up and well-being'],
  ])('%s', (head, title) => {
    expect(read(head).title).toBe(title);
  });
  test('the site is named by Open Graph, else by its publisher', () => {
    expect(read('<meta property="og:site_name" content="Harbour Post">').siteName).toBe('Harbour Post');
    expect(read(ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'The Post' } })).siteName).toBe('The Post');
    expect('siteName' in read('')).toBe(false);
  });
});

describe('who and when', () => {
  test('authors from JSON-LD and meta elements, each once, without By; companies are none', () => {
    const head = ld({ '@graph': [{ '@type': ['NewsArticle'], author: [{ '@type': 'Person', name: 'Ida Brandt' }, { '@type': 'Organization', name: 'Harbour Post' }] }] });
    const metadata = read(`${head}<meta name="author" content="By Ida Brandt"><meta name="author" content="https://social.example/ida">`);
    expect(metadata.creditedNames).toEqual(['Ida Brandt']);
    expect(metadata.byline).toBe('Ida Brandt');
  });
  test('people the page tags are no authors', () => {
    const metadata = read(`${ld({ '@type': 'NewsArticle', about: [{ '@type': 'Person', name: 'Kari Moe' }], author: { '@type': 'Person', name: 'Ida Brandt' } })}<meta property="article:tag" content="Norrhamn">`);
    expect(metadata.taggedNames).toEqual(['Kari Moe', 'Norrhamn']);
  });
  test('the time keeps its zone, and what is no time is left out', () => {
    expect(read('<meta property="article:published_time" content="2024-03-02T10:00:00+01:00">').publishedTime).toBe('2024-03-02T10:00:00+01:00');
    expect('publishedTime' in read('<meta name="date" content="last Tuesday">')).toBe(false);
    expect('publishedTime' in read('<meta name="date" content="2024-13-45">')).toBe(false);
  });
  test('a wall that JSON-LD declares', () => {
    expect(read(ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })).truncated).toBe(true);
    expect(read(ld({ '@type': 'NewsArticle', isAccessibleForFree: true })).truncated).toBe(false);
  });
});

describe('address', () => {
  test('canonical only of the page’s own origin, over http(s)', () => {
    expect(read('<link rel="canonical" href="/ferry">').url).toBe('https://www.harbour-post.example/ferry');
    for (const href of ['https://elsewhere.example/ferry', 'javascript:alert(1)', 'data:text/html,x', 'http://www.harbour-post.example:8080/'])
      expect(read(`<link rel="canonical" href="${href}">`).url).toBe('https://www.harbour-post.example/a/ferry?x=1');
  });
  test('credentials are left out', () => {
    expect(read('', '', 'https://me:secret@www.harbour-post.example/a').url).toBe('https://www.harbour-post.example/a');
    expect(read('<link rel="canonical" href="https://me:secret@www.harbour-post.example/b">', '', 'https://www.harbour-post.example/a').url).toBe('https://www.harbour-post.example/b');
  });
});

describe('JSON-LD is the page’s word, not ours', () => {
  test.each([
    ['no JSON', '{"@type": "NewsArticle", '],
    ['a number', '7'],
    ['null', 'null'],
    ['wrong types', { '@type': 7, headline: ['a'], author: 3, publisher: 'x', datePublished: {} }],
    ['names that are objects', { '@type': 'NewsArticle', author: { '@type': 'Person', name: { '@value': 'x' } } }],
    ['a prototype', '{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"prototype":{"a":1}}}'],
  ])('%s gives nothing and throws nothing', (_, value) => {
    const metadata = read(ld(value));
    expect(metadata.creditedNames).toEqual([]);
    expect(metadata.title).toBe('');
  });
  test('50,000 levels of nesting are walked without recursion', () => {
    expect(read(ld(`${'['.repeat(5_000)}{"@type":"Person","name":"Ida"}${']'.repeat(5_000)}`)).taggedNames).toEqual(['Ida']);
  });
});

describe('language and direction', () => {
  test('as declared, written as BCP 47', () => {
    expect(read('', 'lang="en_us"').language).toBe('en-US');
    expect(read('<meta http-equiv="content-language" content="de-CH, fr">').language).toBe('de-CH');
    expect(read('', 'lang="<b>"').language).toBe('und');
  });
  test('right to left by attribute or by language', () => {
    expect(read('', 'lang="ar-EG"').direction).toBe('rtl');
    expect(read('', 'dir="RTL"').direction).toBe('rtl');
    expect(read('', 'lang="en"').direction).toBe('ltr');
  });
});
