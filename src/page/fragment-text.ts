import type { TextDirective } from '../model.ts';
import { walkTexts } from './walk-texts.ts';

// A link to a text fragment leads to the first place that fits. Whether it is the only one is proved here on the text
// as browsers search it: block by block, without regard to case and accents, whole words only.

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s\u0085]+/g, ' ');

/** Characters that some browsers search for and others pass over: nothing can be proved of words that hold them. */
const unclear = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;

const isInline = (element: Element): boolean => /^(inline|contents|ruby|ruby-text)$/.test(getComputedStyle(element).display);

const blockOf = (text: Text, known: Map<Node, Node>): Node => {
  const parent: Node = text.parentNode ?? text;
  const cached = known.get(parent);
  if (cached !== undefined) return cached;
  let at: Node = parent;
  while (at instanceof Element && isInline(at)) {
    const outer: Node | null = at.assignedSlot ?? at.parentNode;
    if (outer === null) break;
    at = outer instanceof ShadowRoot ? outer.host : outer;
  }
  known.set(parent, at);
  return at;
};

const isShown = (text: Text): boolean => text.parentElement?.checkVisibility?.({ visibilityProperty: true }) ?? true;

const readBlocks = (document: Document): string => {
  const known = new Map<Node, Node>();
  const blocks: string[] = [];
  let current = '';
  let block: Node | null = null;
  const finish = () => {
    const folded = fold(current).trim();
    if (folded !== '') blocks.push(folded);
    current = '';
  };
  walkTexts(
    document,
    (text) => {
      if (!isShown(text)) return;
      const own = blockOf(text, known);
      if (own !== block) finish();
      block = own;
      current += text.data;
    },
    finish,
  );
  finish();
  return blocks.join('\n');
};

/** Made when first asked: it takes the browser a while, and most pages are only read. */
let segmenter: Intl.Segmenter | undefined;

/** True where both ends of a stretch fall between two words of their block. */
const isWholeWords = (text: string, start: number, end: number): boolean => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const block = text.slice(from, next === -1 ? text.length : next);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words = segmenter.segment(block);
  const isEdge = (at: number): boolean => at <= 0 || at >= block.length || words.containing(at)?.index === at;
  return isEdge(start - from) && isEdge(end - from);
};

const all = (text: string, term: string, from = 0): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(term, from); at !== -1; at = text.indexOf(term, at + 1)) {
    if (isWholeWords(text, at, at + term.length)) found.push(at);
  }
  return found;
};

const precedes = (text: string, prefix: string, at: number): boolean => {
  const before = text.slice(0, at).trimEnd();
  return before.endsWith(prefix) && isWholeWords(text, before.length - prefix.length, before.length);
};

const follows = (text: string, suffix: string, at: number): boolean => {
  const begin = at + (/^\s*/.exec(text.slice(at, at + 4))?.[0].length ?? 0);
  return text.startsWith(suffix, begin) && isWholeWords(text, begin, begin + suffix.length);
};

/** Says of a directive whether it fits one place of the page and no other. */
export interface FragmentText {
  readonly isUnique: (directive: TextDirective) => boolean;
}

/** Reads the page's text as a browser searches it for text fragments. */
export function fragmentText(document: Document): FragmentText {
  const text = readBlocks(document);
  return {
    isUnique: ({ start, end, prefix, suffix }) => {
      const given = [start, end, prefix, suffix].filter((part) => part !== undefined);
      if (given.some((part) => unclear.test(part) || fold(part).trim() === '')) return false;
      const [head, tail, before, after] = [start, end, prefix, suffix].map((part) => (part === undefined ? undefined : fold(part).trim()));
      if (head === undefined) return false;
      const fits = (at: number): boolean => {
        if (before !== undefined && !precedes(text, before, at)) return false;
        const headEnd = at + head.length;
        const last = tail === undefined ? headEnd : endsOf(tail, headEnd)[0];
        // A nearer end without the suffix would be passed over, and more be marked than was meant.
        return last !== undefined && (after === undefined || follows(text, after, last));
      };
      const endsOf = (term: string, from: number) => all(text, term, from).map((place) => place + term.length);
      return all(text, head).filter(fits).length === 1;
    },
  };
}
