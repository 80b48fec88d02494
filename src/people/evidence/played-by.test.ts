import { expect, test } from 'vitest';
import type { Mention } from '../mentions/mention.ts';
import { readPlaces } from '../roles/read-places.ts';
import { isPlayedBy } from './played-by.ts';

/** Whether the first of the names in square brackets is played by another. */
function played(marked: string): boolean {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const name = /^\[(.+)\]$/.exec(part)?.[1];
    if (name !== undefined) mentions.push({ sentence: 0, start: text.length, end: text.length + name.length, name, score: 0.9 });
    text += name ?? part;
  }
  const [first] = mentions;
  const place = first === undefined ? null : readPlaces(mentions, [{ text, quote: { exact: text }, block: 0, start: 0, end: text.length }], 'de').placeOf(first);
  return place !== null && isPlayedBy(place);
}

test.each([
  'Dann kommt [Ana] ([Ada Cole], 25) ins Hotel.',
  '[Ben Holm] ([Tom Reed]) verlässt die Stadt.',
])('does: %s', (text) => expect(played(text)).toBe(true));

test.each([
  '[Ada Cole] (25) kommt.',
  '[Ada Cole] ([Cole]) kommt.',
  '[Ada Lund] ([Ada Cole]) kommt.',
  '[Ada Lund] ([Tom Reed] war krank) kommt.',
  '[Ada Lund], [Tom Reed] und andere kommen.',
])('does not: %s', (text) => expect(played(text)).toBe(false));
