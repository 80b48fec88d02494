import { placeOf, squeeze, type PageText } from './page-text.ts';

/**
 * A stretch of the squeezed text as ranges of the page, one for each text node in it.
 * Null where the page has changed and no longer says this there.
 */
export function rangesOf(page: PageText, start: number, end: number): readonly [Range, ...Range[]] | null {
  const from = placeOf(page, start);
  const to = placeOf(page, end - 1);
  if (from === null || to === null) return null;
  const ranges = page.nodes.slice(from.node, to.node + 1).flatMap((node, index) => {
    if (!node.isConnected) return [];
    const range = new Range();
    const begin = index === 0 ? from.offset : 0;
    const finish = from.node + index === to.node ? to.offset + 1 : node.data.length;
    if (begin >= finish) return [];
    range.setStart(node, begin);
    range.setEnd(node, finish);
    return [range];
  });
  const said = squeeze(ranges.map((range) => range.toString()).join(''));
  const [first, ...others] = ranges;
  return first === undefined || said !== page.text.slice(start, end) ? null : [first, ...others];
}
