import type { SafeDom } from '../safe-dom.ts';

/** The page's address as it may be shown and copied. */
export interface PageUrl {
  readonly url: string;
  readonly host: string;
  /** Path and query, lower case. */
  readonly path: string;
}

function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** The canonical address where the page names an http(s) one of its own origin, else its own; never with credentials. */
export function pageUrl(dom: SafeDom): PageUrl {
  const own = parse(dom.baseURI);
  if (own === null) return { url: '', host: '', path: '' };
  const link = dom.all('link').find((element) => dom.attribute(element, 'rel')?.trim().toLowerCase() === 'canonical');
  const canonical = link === undefined ? null : parse(dom.attribute(link, 'href') ?? '', dom.baseURI);
  const chosen = canonical !== null && /^https?:$/.test(canonical.protocol) && canonical.origin === own.origin ? canonical : own;
  // To write either takes the whole address apart again, and hardly any has them.
  if (chosen.username !== '') chosen.username = '';
  if (chosen.password !== '') chosen.password = '';
  return { url: chosen.href, host: own.hostname, path: (own.pathname + own.search).toLowerCase() };
}
