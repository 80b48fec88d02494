import type { Article } from '../../model.ts';
import { lookupKey } from '../mentions/lookup-key.ts';
import { beginsWithFirstName } from '../mentions/known-word.ts';

/** A name as houses are compared: folded and without gaps and marks. */
export const houseKey = (name: string): string => lookupKey(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** Before the country in an address, where anybody may register below: 'co.uk', 'com.au'. */
const shared: ReadonlySet<string> = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'ne', 'net', 'or', 'org']);
/** Parts of an address that are no name. */
const general: ReadonlySet<string> = new Set(['amp', 'blog', 'edition', 'mobile', 'news', 'www']);

/** The host of an address as `Article.url` has it. */
const HOST = /^[a-z]+:\/\/([^/:?#]*)/;

/** The part of an address that names the house: 'bbc' of 'www.bbc.co.uk', 'cnn' of 'edition.cnn.com'. */
function labelOf(url: string): string {
  const parts = (HOST.exec(url)?.[1] ?? '').split('.').slice(0, -1);
  if (parts.length > 1 && shared.has(parts.at(-1) ?? '')) parts.pop();
  const label = parts.at(-1) ?? '';
  return general.has(label) ? '' : label;
}

/** What the page's own house may be called, folded and without gaps: the site's name, and the name in its address. Takes names in the same form by `isOwnHouse`. */
export function ownHouse({ siteName = '', url }: Article): ReadonlySet<string> {
  return new Set([houseKey(siteName.replace(/\.\w{2,4}$/, '')), houseKey(labelOf(url))].filter((name) => name.length > 2));
}

/** True where the page that belongs to this house names itself: 'told Harbour', 'tools like Harbour'. Never for a full name: whoever has an own page is called so. */
export const isOwnHouse = (name: string, house: ReadonlySet<string>): boolean => house.size > 0 && !beginsWithFirstName(name, 2) && house.has(houseKey(name));
