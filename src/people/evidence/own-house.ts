import type { Article } from '../../model.ts';
import { lookupKey } from '../mentions/lookup-key.ts';

const written = (name: string): string => lookupKey(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** What the page's own house may be called, folded and without gaps: the site's name, and the longest part of its address. Takes names in the same form by `isOwnHouse`. */
export function ownHouse({ siteName = '', url }: Article): ReadonlySet<string> {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const label = host.split('.').slice(0, -1).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return new Set([written(siteName.replace(/\.\w{2,4}$/, '')), written(label)].filter((name) => name.length > 2));
}

/** True where the page that belongs to this house names itself: 'told Harbour', 'tools like Harbour'. */
export const isOwnHouse = (name: string, house: ReadonlySet<string>): boolean => house.size > 0 && house.has(written(name));
