import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { withoutMarkup } from '../vite.config.ts';

type Reader = new (document: Document) => { readonly parse: () => { readonly content?: string | null; readonly textContent?: string | null } | null };

const require = createRequire(import.meta.url);
const path = require.resolve('@mozilla/readability/Readability.js');
const source = readFileSync(path, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lede-readability-'));
writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
writeFileSync(join(folder, 'Readability.js'), withoutMarkup(source));
afterAll(() => rmSync(folder, { recursive: true }));

const before: Reader = require(path);
const after: Reader = require(join(folder, 'Readability.js'));
const read = (reader: Reader, html: string): unknown => {
  const article = new reader(new JSDOM(html, { url: 'https://news.test/story' }).window.document).parse();
  return [article?.content, article?.textContent];
};

describe('Readability as it ships', () => {
  it('assigns no markup', () => {
    expect(source).toMatch(/\.innerHTML = /);
    expect(withoutMarkup(source)).not.toMatch(/\.innerHTML = /);
  });

  it('refuses a version that says it otherwise', () => {
    expect(() => withoutMarkup('page.innerHTML = cache;')).toThrow('no longer says');
  });

  // Each sixth will do: the lines in question are the same for all.
  const slugs = readdirSync(new URL('pages', import.meta.url)).filter((_, index) => index % 6 === 0);
  const pages = slugs.map((slug) => [slug, readFileSync(new URL(`pages/${slug}/page.html`, import.meta.url), 'utf8')] as const);
  it.each([
    ...pages,
    // Too little text: it begins anew three times, each time from the page as it was.
    ['a short page', '<title>Short</title><div class="comment"><p>A few words, <b>no more</b>, and a comma.</p></div><div class="sidebar"><p>Others beside them, and here too.</p></div>'] as const,
  ])('reads %s as the original does', (_slug, html) => {
    expect(read(after, html)).toEqual(read(before, html));
  }, 60_000);
});
