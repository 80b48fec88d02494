import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { CopyDocument } from '../src/article/walk/copy-document.ts';
import type { CopyElement, CopyNode } from '../src/article/walk/copy-tree.ts';
import { findBody } from '../src/article/body/find-body.ts';
import { safeDom } from '../src/article/safe-dom.ts';
import { walkPage } from '../src/article/walk/walk-page.ts';
import { withoutMarkup } from '../vite.config.ts';

function copyOf(html: string): CopyDocument {
  const dom = safeDom(new JSDOM(html).window.document);
  if (dom.body === null) throw new Error('no body');
  return walkPage(dom, dom.body).copy.document;
}

/** What stands in the blocks that are found in the copy, piece by piece. */
function foundInCopy(copy: CopyDocument, enough: number): Set<string> {
  const { blocks } = findBody(copy, enough);
  const texts = new Set<string>();
  const add = (node: CopyNode): void => {
    if (node.nodeType !== 3) node.childNodes.forEach(add);
    else if (blocks.has(node.block)) texts.add(node.textContent.trim());
  };
  add(copy.body);
  return texts;
}

/** The same as Readability, all of it, finds it in a document of jsdom's that says what the copy says. */
function foundInDocument(copy: CopyDocument, enough: number): Set<string> {
  const { document } = new JSDOM('').window;
  const fill = (into: Element, from: CopyElement): void => {
    for (const child of from.childNodes) {
      if (child.nodeType === 3) {
        into.append(child.textContent);
        continue;
      }
      const element = document.createElement(child.localName);
      if (child.className !== '') element.className = child.className;
      if (child.id !== '') element.id = child.id;
      for (const name of ['href', 'itemprop', 'rel']) {
        const value = child.getAttribute(name);
        if (value !== null) element.setAttribute(name, value);
      }
      if (child.localName === 'img') element.setAttribute('src', '#');
      fill(element, child);
      into.append(element);
    }
  };
  fill(document.body, copy.body);
  document.title = copy.title;
  const content = new Readability<Node>(document, { serializer: (element) => element, keepClasses: true, disableJSONLD: true, charThreshold: enough }).parse()?.content;
  const texts = new Set<string>();
  const add = (node: Node): void => {
    if (node.nodeType === 3 && node.textContent !== null) texts.add(node.textContent.trim());
    node.childNodes.forEach(add);
  };
  if (content) add(content);
  return texts;
}

describe('Readability in a tree of plain objects', () => {
  // Each fourth will do: every form of page is among them.
  const slugs = readdirSync(new URL('pages', import.meta.url)).filter((_, index) => index % 4 === 0);
  it.each(slugs)('finds in %s what it finds in a document', (slug) => {
    const html = readFileSync(new URL(`pages/${slug}/page.html`, import.meta.url), 'utf8');
    for (const enough of [1, 500]) expect(foundInCopy(copyOf(html), enough)).toEqual(foundInDocument(copyOf(html), enough));
  }, 60_000);

  it('is asked again, less strictly, where it finds less than enough', () => {
    const html = '<title>Short</title><article><h2 class="promo">Ferries</h2><p>A line about the harbour, and no more of it than this.</p></article>';
    const strict = findBody(copyOf(html), 1);
    const lenient = findBody(copyOf(html), 400);
    expect([strict.blocks, lenient.blocks]).toEqual([new Set([1]), new Set([0, 1])]);
  });

  it('gives nothing for a page without words', () => {
    expect(findBody(copyOf('<title>Nothing</title><div><img src="a.png"></div>'), 1)).toEqual({ blocks: new Set(), length: 0 });
  });
});

describe('Readability as it ships', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

  it('assigns no markup', () => {
    expect(source).toMatch(/\.innerHTML = /);
    expect(withoutMarkup(source)).not.toMatch(/\.innerHTML = /);
  });

  it('is refused in a version that says it otherwise', () => {
    expect(() => withoutMarkup('page.innerHTML = cache;')).toThrow('no longer says');
  });
});
