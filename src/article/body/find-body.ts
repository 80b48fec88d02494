import { Readability } from '@mozilla/readability';
import type { CopyDocument, CopyElement, CopyNode } from '../walk/copy-tree.ts';

/** What Readability took for the article. */
export interface FoundBody {
  /** Indices of its blocks; empty where it found none. */
  readonly blocks: ReadonlySet<number>;
  /** Characters of text in it. */
  readonly length: number;
}

/** What is used of Readability, in its own names. */
interface Reader {
  _flags: number;
  _grabArticle: () => CopyElement | null;
  readonly parse: () => unknown;
}

/** Readability's own sieves, strictest first: it strips unlikely boxes (1), weighs classes (2) and cleans what it found (4). */
const SIEVES = [7, 6, 4, 0] as const;

/**
 * Lets Readability find the article in a copy of the page.
 * @param enough characters of text below which it tries again, less strictly.
 */
export function findBody(copy: CopyDocument, enough: number): FoundBody {
  let best: FoundBody = { blocks: new Set(), length: 0 };
  for (const sieve of SIEVES) {
    const found = textOf(grab(copy.clone(), sieve));
    if (found.length > best.length) best = found;
    if (best.length >= enough) break;
  }
  return best;
}

function textOf(article: CopyElement | null): FoundBody {
  const blocks = new Set<number>();
  let length = 0;
  const add = (node: CopyNode): void => {
    if (node.nodeType === 3) {
      blocks.add(node.block);
      length += node.textContent.trim().length;
    } else {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) add(child);
    }
  };
  if (article !== null) add(article);
  return { blocks, length };
}

/**
 * Steps of Readability that look for what the copy never holds (scripts, styles, frames, fields, hidden elements), or ready an article for
 * being shown. Which text is the article does not hang on them.
 */
const idle = {
  _unwrapNoscriptImages: nothing, _removeScripts: nothing, _cleanStyles: nothing, _clean: nothing, _fixLazyImages: nothing, _replaceNodeTags: nothing,
  _isProbablyVisible: () => true,
};
function nothing(): void {}

/** Its first answer is taken, whatever its length: to begin anew it would write out the page's markup, and to end, the article's. */
const ANY_LENGTH = -1;

/** The article as Readability finds it through a sieve, in a copy that is used up by it; null where it finds none. */
function grab(document: CopyDocument, sieve: number): CopyElement | null {
  const reader: Reader = Object.assign(Reflect.construct(Readability, [document, { disableJSONLD: true, charThreshold: ANY_LENGTH }]), idle, { _flags: sieve });
  const { _grabArticle } = reader;
  let article: CopyElement | null = null;
  reader._grabArticle = () => {
    article = _grabArticle.call(reader);
    return null;
  };
  try {
    reader.parse();
    return article;
  } catch {
    return null;
  }
}
