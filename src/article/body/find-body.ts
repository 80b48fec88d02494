import { Readability } from '@mozilla/readability';
import type { CopyDocument } from '../walk/copy-document.ts';
import type { CopyElement, CopyNode } from '../walk/copy-tree.ts';

/** What Readability took for the article. */
export interface FoundBody {
  /** Indices of its blocks; empty where it found none. */
  readonly blocks: ReadonlySet<number>;
  /** Characters of text in it. */
  readonly length: number;
}

const TEXT = 3;

/** What is used of Readability, in its own names. */
interface Reader {
  _articleTitle: string;
  _flags: number;
  readonly _isElementWithoutContent: (node: CopyElement) => boolean;
  readonly _isValidByline: (node: CopyElement, names: string) => boolean;
  readonly _getArticleTitle: () => string;
  readonly _grabArticle: () => CopyElement | null;
  readonly _replaceBrs: (body: CopyElement) => void;
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
    if (node.nodeType === TEXT) {
      blocks.add(node.block);
      length += node.textContent.trim().length;
    } else {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) add(child);
    }
  };
  if (article !== null) add(article);
  return { blocks, length };
}

/** What Readability's own steps are found by, and what takes their places. */
const steps: Reader = Object.create(Readability.prototype);
const { _isElementWithoutContent, _isValidByline } = steps;

/**
 * Steps of Readability that look for what the copy never holds (scripts, styles, frames, fields, hidden elements), or ready an article for
 * being shown. Which text is the article does not hang on them.
 */
Object.assign(steps, {
  _cleanStyles: nothing, _clean: nothing, _fixLazyImages: nothing, _replaceNodeTags: nothing,
  _isProbablyVisible: () => true,
  /** It is asked again and again for the text of the same boxes: they keep it. */
  _getInnerText: (node: CopyNode, fold = true) => (fold && node.nodeType !== TEXT ? node.innerText : node.textContent.trim()),
  /** It would gather the links of the same boxes each time. */
  _getLinkDensity: (element: CopyElement) => (element.innerText === '' ? 0 : element.linkedLength / element.innerText.length),
  /** It would ask every box for its text before it looks at the names, by which nearly all of them are none. */
  _isValidByline(this: Reader, node: CopyElement, names: string): boolean {
    return (names.includes('byline') || node.getAttribute('rel') !== null || node.getAttribute('itemprop') !== null) && _isValidByline.call(this, node, names);
  },
  /** It would trim the text of every box: none in the copy is white space alone. */
  _isElementWithoutContent(this: Reader, node: CopyElement): boolean {
    return node.textContent === '' && _isElementWithoutContent.call(this, node);
  },
});
function nothing(): void {}
function Finder(): void {}
Finder.prototype = steps;

/** Its first answer is taken, whatever its length: to begin anew it would write out the page's markup. */
const ANY_LENGTH = -1;

/**
 * The article as Readability finds it through a sieve, in a copy that is used up by it; null where it finds none. It runs only the steps of
 * Readability that find it: the ones before look for metadata, of which the copy has none, and the ones after write out the article's markup.
 */
function grab(document: CopyDocument, sieve: number): CopyElement | null {
  const reader: Reader = Reflect.construct(Readability, [document, { charThreshold: ANY_LENGTH }], Finder);
  reader._flags = sieve;
  try {
    reader._replaceBrs(document.body);
    reader._articleTitle = reader._getArticleTitle();
    return reader._grabArticle();
  } catch {
    return null;
  }
}
