import type { Block } from '../model.ts';
import { foldSpaces } from '../text/normalize.ts';
import { segmentSentences } from '../text/segment-sentences.ts';
import type { SafeDom } from './safe-dom.ts';

/** A page that stands in one of its own elements as text: the source of what it would show, and that parsed. */
export interface SwallowedPage {
  readonly body: Element;
  readonly source: string;
}

/** Elements whose content a parser takes for text: where the end tag is missing they swallow all that follows. */
const RAW = ['iframe', 'noembed', 'noframes', 'noscript'] as const;
const TEXT = 3;
/** Less source than this is no page that was swallowed. More costs more than a page that shows nothing is worth. */
const SHORTEST = 2_000;
const LONGEST = 500_000;
const PARAGRAPH = /<p[\s>]/i;

/**
 * The page that an unclosed element swallowed, or that is shown only where scripts do not run; null where there is none.
 * It is parsed into a document without a window: nothing in it loads or runs, and nothing of it is put into the page.
 */
export function swallowedPage(dom: SafeDom): SwallowedPage | null {
  let source = '';
  for (const element of RAW.flatMap((tag) => dom.all(tag))) {
    const child = dom.firstChild(element);
    const text = child !== null && dom.nextSibling(child) === null && dom.nodeType(child) === TEXT ? dom.data(child) : '';
    if (text.length > source.length && text.length <= LONGEST) source = text;
  }
  const body = source.length < SHORTEST || !PARAGRAPH.test(source) ? null : dom.parse(source);
  return body === null ? null : { body, source: foldSpaces(source) };
}

/**
 * The blocks of such a page with those sentences alone that stand in its source letter by letter: with a tag or a
 * character reference inside, none could be found again. Where one is left out a block ends and another begins.
 */
export function findableBlocks(blocks: readonly Block[], source: string, language: string): readonly Block[] {
  // Blocks stand in the order of the source: most are found just behind the one before.
  let from = 0;
  const isFound = (text: string): boolean => {
    const at = source.indexOf(text, from);
    if (at >= 0) from = at;
    return at >= 0 || source.slice(0, from + text.length).includes(text);
  };
  return blocks.flatMap((block): readonly Block[] => {
    const { text } = block;
    if (isFound(text)) return [block];
    const kept: { start: number; end: number }[] = [];
    for (const [start, end] of segmentSentences(text, language)) {
      const last = kept.at(-1);
      if (last !== undefined && isFound(text.slice(last.start, end))) last.end = end;
      else if (isFound(text.slice(start, end))) kept.push({ start, end });
    }
    return kept.map(({ start, end }) => ({ ...block, text: text.slice(start, end), strong: [], links: [] }));
  });
}
