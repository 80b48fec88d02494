import type { Mention } from '../src/people/mentions/mention.ts';
import { readPlaces } from '../src/people/roles/read-places.ts';
import type { RolePlace } from '../src/people/roles/role-place.ts';
import type { Sentence } from '../src/model.ts';

/** A text as one sentence, without the square brackets around the names in it; and the names, each 0.9 sure where no chance stands after a colon: '[Ada Cole:0.4]'. */
export function readMarked(marked: string): { readonly sentences: readonly [Sentence]; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, name, score = '0.9'] = /^\[(.+?)(?::([\d.]+))?\]$/.exec(part) ?? [];
    if (name !== undefined) mentions.push({ sentence: 0, start: text.length, end: text.length + name.length, name, score: Number(score) });
    text += name ?? part;
  }
  return { sentences: [{ text, quote: { exact: text }, block: 0, start: 0, end: text.length }], mentions };
}

/** Where the first of the names in square brackets stands, with the others around it; null where there is none. */
export function markedPlace(marked: string, language: string): RolePlace | null {
  const { sentences, mentions } = readMarked(marked);
  const [first] = mentions;
  return first === undefined ? null : readPlaces(mentions, sentences, language).placeOf(first);
}
