import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isPart, isPlayed, isPlayedBy } from './played-by.ts';

/** Whether the first of the names in square brackets is played by another. */
function played(marked: string, language = 'de', rule = isPlayedBy): boolean {
  const place = markedPlace(marked, language);
  return place !== null && rule(place);
}

test.each([
  'Dann kommt [Ana] ([Ada Cole], 25) ins Hotel.',
  '[Ben Holm] ([Tom Reed]) verlässt die Stadt.',
  '[Ben Holm] (newcomer [Tom Reed], who was found in a shop) leaves.',
])('does: %s', (text) => expect(played(text)).toBe(true));

test.each([
  '[Ada Cole] (25) kommt.',
  '[Ada Lund] (sister [Tom Reed], who left) comes.',
  '[Ada Cole] ([Cole]) kommt.',
  '[Ada Lund] ([Ada Cole]) kommt.',
  '[Ada Lund] ([Tom Reed] war krank) kommt.',
  '[Ada Lund], [Tom Reed] und andere kommen.',
])('does not: %s', (text) => expect(played(text)).toBe(false));

test.each([
  ['en', '[Ada Cole] (played by Tom Reed) wins.'],
  ['en', '[Ada Cole], the widow played by Tom Reed, wins.'],
  ['en', 'In the film [Ada Cole] is played by Tom Reed.'],
  ['en', '[Ada], portrayed by Tom Reed, wins.'],
  ['en', 'She got her role as [Ada Cole] in a series.'],
  ['en', 'He was in "Night" as [Ada Cole].'],
  ['en', 'It is said of the character of [Ada], a maid.'],
  ['en', '[Ada] (performed by Jane Cole) wins.'],
  ['de', 'in seiner Rolle als [Ada Cole]'],
  ['de', 'Er war in „Nacht“ als [Ada Cole] zu sehen.'],
  ['fr', '[Ada], interprétée par Jeanne Roux, gagne.'],
  ['es', 'su papel como [Ada Cole]'],
])('a part: %s %s', (language, text) => expect(played(text, language, isPart) || played(text, language, isPlayed)).toBe(true));

test.each([
  ['en', 'a song by [Ada Cole], played by Tom Reed'],
  ['en', '[Ada Cole] is played by Reed as a false nine.'],
  ['en', '[Ada Cole], the widow whom Tom Reed, played by fate, left'],
  ['en', 'He took on the role of [Ada Cole].'],
  ['en', 'her role as [Cole]’s adviser'],
  ['en', 'It is the strength of character of [Cole].'],
  ['en', 'He attacked the character of [Cole] in court.'],
  ['en', 'He spoke of the character of [Ada Cole] in court.'],
  ['en', 'He sees [Ada Cole] as a part.'],
  ['en', 'known as [Ada Cole]'],
  ['en', '"They must be right," as [Cole] put it.'],
  ['de', 'Die Rolle von [Ada Cole] ist unklar.'],
])('no part: %s %s', (language, text) => expect(played(text, language, isPart) || played(text, language, isPlayed)).toBe(false));
