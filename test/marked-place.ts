import type { Mention } from '../src/people/mentions/mention.ts';
import { readPlaces } from '../src/people/roles/read-places.ts';
import type { RolePlace } from '../src/people/roles/role-place.ts';

/** Where the first of the names in square brackets stands, with the others around it; null where there is none. */
export function markedPlace(marked: string, language: string): RolePlace | null {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const name = /^\[(.+)\]$/.exec(part)?.[1];
    if (name !== undefined) mentions.push({ sentence: 0, start: text.length, end: text.length + name.length, name, score: 0.9 });
    text += name ?? part;
  }
  const [first] = mentions;
  return first === undefined ? null : readPlaces(mentions, [{ text, quote: { exact: text }, block: 0, start: 0, end: text.length }], language).placeOf(first);
}
