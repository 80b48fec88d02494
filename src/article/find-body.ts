import { Readability } from '@mozilla/readability';
import type { CopyWriter } from './copy-writer.ts';

/** What Readability took for the article. */
export interface FoundBody {
  /** Indices of its blocks; empty where it found none. */
  readonly blocks: ReadonlySet<number>;
  /** Characters of text in it. */
  readonly length: number;
}

/** Text nodes. */
const SHOW_TEXT = 4;

/**
 * Lets Readability find the article in the copy, which is used up by it.
 * @param enough characters of text below which Readability tries again, less strictly.
 */
export function findBody(copy: CopyWriter, title: string, enough: number): FoundBody {
  const blocks = new Set<number>();
  const found = parse(copy.document, title, enough);
  if (found === null) return { blocks, length: 0 };
  const lost = new Set<string>();
  const walker = copy.document.createTreeWalker(found, SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const block = copy.blockOf.get(node);
    const text = node.textContent?.trim() ?? '';
    length += text.length;
    if (block !== undefined) blocks.add(block);
    else if (text !== '') lost.add(text);
  }
  // After another try Readability's text nodes are new ones: known by their words alone.
  if (lost.size > 0) for (const [node, block] of copy.blockOf) if (lost.has(node.textContent?.trim() ?? '')) blocks.add(block);
  return { blocks, length };
}

/**
 * Steps of Readability that look for what the copy never holds (scripts, styles, frames, fields, hidden elements), or ready an article for
 * being shown. Which text is the article does not hang on them. They are no part of what it promises: a version without them is only slower.
 */
const idle = {
  _unwrapNoscriptImages: nothing, _removeScripts: nothing, _cleanStyles: nothing, _clean: nothing, _fixLazyImages: nothing, _replaceNodeTags: nothing,
  _isProbablyVisible: () => true,
};
function nothing(): void {}

/** The article by itself: `parse` would go on to write out its markup and its text, which nobody here reads. */
function parse(document: Document, title: string, charThreshold: number): Node | null {
  document.title = title;
  const reader = Object.assign(new Readability<Node>(document, { serializer: (element) => element, keepClasses: true, disableJSONLD: true, charThreshold }), idle);
  const grab: unknown = Reflect.get(reader, '_grabArticle');
  let article: Node | null = null;
  if (typeof grab === 'function') {
    Object.assign(reader, {
      _grabArticle: () => {
        article = grab.call(reader);
        return null;
      },
    });
  }
  try {
    return reader.parse()?.content ?? article;
  } catch {
    return null;
  }
}
