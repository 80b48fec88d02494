import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { CopyChoice, Summary } from '../model.ts';
import { composeClip } from './compose-clip.ts';

const summary: Summary = {
  url: 'https://news.example/bridge?utm_source=mail',
  title: 'Old bridge closes for a year',
  siteName: 'The Example',
  publishedTime: '2026-11-24T08:00:00Z',
  language: 'en',
  direction: 'ltr',
  wordCount: 400,
  readingMinutes: 2,
  keyPoints: [
    {
      source: 'numbered',
      points: [
        { number: 1, text: 'The bridge closes on Monday.', quote: { exact: 'x' }, people: [], detail: 'Buses turn back.\nFerries run.' },
        { number: 2, text: 'Ada Lind leads the work.', quote: { exact: 'y' }, people: [0] },
      ],
    },
    { source: 'extracted', points: [{ number: 1, text: 'It is old.', quote: { exact: 'z' }, people: [] }] },
  ],
  people: [{ name: 'Ada Lind', aliases: ['Lind'], role: 'city engineer', mentions: [] }],
};

const choice: CopyChoice = {
  format: 'rich',
  set: 0,
  detail: false,
  people: true,
  words: { source: 'Numbered by the author', people: 'People', date: 'Nov 24, 2026' },
};

describe('plain text', () => {
  test('has title, source, day, link, points and people', () => {
    expect(composeClip(summary, choice).text).toBe(
      [
        'Old bridge closes for a year',
        'The Example · Nov 24, 2026',
        'https://news.example/bridge',
        '',
        'Numbered by the author',
        '1. The bridge closes on Monday.',
        '2. Ada Lind leads the work.',
        '',
        'People',
        'Ada Lind, city engineer',
      ].join('\n'),
    );
  });

  test('has detail and links by choice', () => {
    const { text } = composeClip(summary, {
      ...choice,
      detail: true,
      people: false,
      fragments: ['#:~:text=closes', null],
    });
    expect(text).toContain(
      '1. The bridge closes on Monday.\nBuses turn back.\nFerries run.\nhttps://news.example/bridge#:~:text=closes\n\n2. Ada Lind leads the work.',
    );
    expect(text).not.toContain('People');
  });

  test('of one point begins with it', () => {
    expect(composeClip(summary, { ...choice, point: 1, people: false }).text).toBe(
      '2. Ada Lind leads the work.\n\nOld bridge closes for a year\nThe Example · Nov 24, 2026\nhttps://news.example/bridge',
    );
    expect(composeClip(summary, { ...choice, set: 1, point: 0, people: false }).text).toMatch(/^It is old\.\n/);
  });
});

describe('Markdown', () => {
  test('has a heading, a list and links', () => {
    const { text, html } = composeClip(summary, { ...choice, format: 'markdown', detail: true, fragments: ['#:~:text=a', null] });
    expect(html).toBeUndefined();
    expect(text).toBe(
      [
        '## [Old bridge closes for a year](https://news.example/bridge)',
        '',
        'The Example · Nov 24, 2026',
        '',
        '*Numbered by the author*',
        '',
        '1. The bridge closes on Monday. [↗](https://news.example/bridge#:~:text=a)',
        '',
        '   Buses turn back.',
        '',
        '   Ferries run.',
        '',
        '2. Ada Lind leads the work.',
        '',
        '### People',
        '',
        '- **Ada Lind**, city engineer',
      ].join('\n'),
    );
  });

  test("keeps a countdown's numbers", () => {
    const points = [3, 2].map((number) => ({ number, text: `Place ${number}`, quote: { exact: 'x' }, people: [] }));
    const { text } = composeClip({ ...summary, keyPoints: [{ source: 'numbered', points }] }, { ...choice, format: 'markdown' });
    expect(text).toContain('3\\. Place 3\n\n2\\. Place 2');
  });
});

describe('HTML', () => {
  const parse = (html: string | undefined) => new JSDOM(html ?? '').window.document;

  test('keeps the numbers', () => {
    const points = [10, 9].map((number) => ({ number, text: `Place ${number}`, quote: { exact: 'x' }, people: [] }));
    const page = parse(composeClip({ ...summary, keyPoints: [{ source: 'numbered', points }] }, choice).html);
    expect([...page.querySelectorAll('li[value]')].map((item) => item.getAttribute('value'))).toEqual(['10', '9']);
  });

  test('shows markup of the page as text and nothing else', () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script><a href="javascript:x">';
    const { html, text } = composeClip(
      {
        ...summary,
        url: 'javascript:alert(1)',
        language: evil,
        title: evil,
        siteName: evil,
        people: [{ name: evil, aliases: [], role: evil, mentions: [] }],
        keyPoints: [{ source: 'highlights', points: [{ number: 1, text: evil, detail: evil, quote: { exact: evil }, people: [] }] }],
      },
      { ...choice, detail: true, fragments: ['#:~:text=x'] },
    );
    const page = parse(html);
    expect(page.querySelectorAll('img, script, a')).toHaveLength(0);
    expect(page.querySelector('h2')?.textContent).toBe(evil);
    expect(text).not.toContain('javascript:alert');
  });
});
