import { expect, test } from 'vitest';
import type { Mention } from '../mentions/mention.ts';
import { shareSurname } from './share-surname.ts';

/** The names of a text in which mentions stand in square brackets, titles before them in round ones. */
function names(marked: string): string[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/((?:\([^)]+\) )?\[[^\]]+\])/)) {
    const match = /^(?:\(([^)]+)\) )?\[([^\]]+)\]$/.exec(part);
    if (match === null) {
      text += part;
      continue;
    }
    const [, title, name = ''] = match;
    if (title !== undefined) text += `${title} `;
    mentions.push({ sentence: 0, start: text.length, end: text.length + name.length, name, score: 0.8, ...(title === undefined ? {} : { title }) });
    text += name;
  }
  return shareSurname(mentions, [{ text, quote: { exact: text }, block: 0, start: 0, end: text.length }]).map(({ name }) => name);
}

test.each([
  ['[Bill] and [Hillary Clinton] came.', 'Bill Clinton, Hillary Clinton'],
  ['[Hans] und [Ada von Berg] kamen.', 'Hans von Berg, Ada von Berg'],
  ['[Jane], [Carolyn] and [Annie Farmer] spoke.', 'Jane, Carolyn, Annie Farmer'],
  ['(Prince) [Harry] and [Meghan Markle] came.', 'Harry, Meghan Markle'],
  ['It was for Son [Heung-min] and [Josh Cole].', 'Heung-min, Josh Cole'],
  ['Then [Bill] and [Hillary Clinton] came.', 'Bill Clinton, Hillary Clinton'],
  ['[Zumé] e [Ada Cole] vão.', 'Zumé, Ada Cole'],
  ['[Obama] and [Hillary Clinton] came.', 'Obama, Hillary Clinton'],
  ['[Bill] met [Hillary Clinton].', 'Bill, Hillary Clinton'],
  ['[Bill Reed] was there. [Bill] and [Ada Cole] came.', 'Bill Reed, Bill, Ada Cole'],
])('%s', (text, expected) => {
  expect(names(text).join(', ')).toBe(expected);
});
