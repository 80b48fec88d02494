import { walkTexts } from './walk-texts.ts';

// A sentence of the page is looked for without white space and invisible characters: then it does not matter where a
// line was broken, a word may be broken, or a link begins.

const DROPPED = /[\s\u0085\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;
const DROPPED_RUNS = /[\s\u0085\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/g;

/** Text without white space and invisible characters. */
export function squeeze(text: string): string {
  return text.replace(DROPPED_RUNS, '');
}

/** The page's text, and the way back from it into the page. */
export interface PageText {
  /** All of it, squeezed. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node where its text begins in `text`. */
  readonly starts: readonly number[];
}

/** A place in a text node. */
export interface Place {
  /** Index into PageText.nodes. */
  readonly node: number;
  readonly offset: number;
}

/** Reads the page's text as it stands now. */
export function readPageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  walkTexts(document, (node) => {
    const part = squeeze(node.data);
    nodes.push(node);
    starts.push(length);
    parts.push(part);
    length += part.length;
  });
  return { text: parts.join(''), nodes, starts };
}

/** Where a character of the squeezed text stands in the page; null where the node has changed since. */
export function placeOf({ nodes, starts }: PageText, index: number): Place | null {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const data = nodes[low]?.data ?? '';
  let left = index - (starts[low] ?? 0);
  for (let offset = 0; offset < data.length; offset++) {
    if (DROPPED.test(data.charAt(offset))) continue;
    if (left === 0) return { node: low, offset };
    left--;
  }
  return null;
}
