import type { SafeDom } from '../safe-dom.ts';

const LONGEST = 5_000;
const MOST = 500;

/** `<meta>` contents by lower-case name, property, itemprop or http-equiv, in the order of the page. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** Reads the page's `<meta>` elements, empty and oversized ones left out. */
export function readMeta(dom: SafeDom): Meta {
  const meta = new Map<string, string[]>();
  for (const element of dom.all('meta').slice(0, MOST)) {
    const content = dom.attribute(element, 'content')?.trim() ?? '';
    if (content === '' || content.length > LONGEST) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = dom.attribute(element, attribute)?.trim().toLowerCase() ?? '';
      if (key === '') continue;
      const known = meta.get(key);
      if (known === undefined) meta.set(key, [content]);
      else known.push(content);
    }
  }
  return meta;
}
