import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { summarize } from '../src/summarize.ts';

/** What a fixture page must give, written by hand; null for a page that is no article. */
interface Expected {
  readonly title: string;
  readonly siteName?: string;
  /** Where the first points come from; left out where `keyPoints` says it. */
  readonly source?: string;
  /** Left out where Lede chooses. */
  readonly points?: readonly string[];
  /** The first sets, in order; one without points is only named by its source. */
  readonly keyPoints?: readonly { readonly source: string; readonly points?: readonly { readonly number: number; readonly text: string }[]; readonly machineMade?: true }[];
  /** What looks like a numbered point or a highlight of this article and is none. */
  readonly notPoints?: readonly string[];
  /** All of them; left out where the page is not about people. */
  readonly people?: readonly { readonly name: string; readonly role?: string; readonly aliases?: readonly string[] }[];
  readonly notPeople?: readonly string[];
}

const folder = new URL('pages/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

describe.each(readdirSync(folder))('the page %s', (slug) => {
  const expected: Expected | null = JSON.parse(read(`${slug}/expected.json`));
  const { document } = new JSDOM(read(`${slug}/page.html`), { url: `https://news.test/${slug}` }).window;
  const before = document.documentElement.outerHTML;
  const summary = summarize(document);

  it('is left exactly as it was', () => expect(document.documentElement.outerHTML).toBe(before));
  it('gives what survives JSON', () => expect(JSON.parse(JSON.stringify(summary))).toEqual(summary));

  if (expected === null) {
    it('is no article', () => expect(summary).toBeNull());
    return;
  }
  it('gives its title', () => expect(summary?.title).toBe(expected.title));
  it('gives its site', () => expect(summary?.siteName).toBe(expected.siteName));
  if (expected.keyPoints) {
    it('gives its sets of points, best first', () => {
      const sets = summary?.keyPoints.map((set) => ({
        source: set.source,
        ...(set.source === 'extracted' ? {} : { points: set.points.map(({ number, text }) => ({ number, text })) }),
        ...(set.machineMade ? { machineMade: set.machineMade } : {}),
      }));
      expect(sets?.slice(0, expected.keyPoints?.length)).toEqual(expected.keyPoints);
      expect(sets?.slice(expected.keyPoints?.length).filter(({ source }) => source !== 'extracted')).toEqual([]);
    });
    it('takes nothing else for its points', () => {
      const own = summary?.keyPoints.filter(({ source }) => source !== 'extracted').flatMap(({ points }) => points.map(({ text }) => text)) ?? [];
      expect(expected.notPoints?.filter((text) => own.includes(text)) ?? []).toEqual([]);
    });
  }
  if (expected.source) it('gives its points', () => {
    expect(summary?.keyPoints[0].source).toBe(expected.source);
    if (expected.points) expect(summary?.keyPoints[0].points.map(({ text }) => text)).toEqual(expected.points);
    else expect(summary?.keyPoints[0].points.length).toBeGreaterThanOrEqual(3);
  });
  if (expected.people) it('gives its people', () => {
    expect(summary?.people.map(({ name }) => name).sort()).toEqual(expected.people?.map(({ name }) => name).sort());
    for (const person of expected.people ?? []) {
      expect(summary?.people.find(({ name }) => name === person.name)).toMatchObject(person);
    }
  });
  it('takes nothing else for a person', () => {
    const names = summary?.people.flatMap(({ name, aliases }) => [name, ...aliases]) ?? [];
    expect(expected.notPeople?.filter((name) => names.includes(name)) ?? []).toEqual([]);
  });
});
