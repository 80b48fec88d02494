import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import type { KeyPointSet } from '../model.ts';
import { setNames } from './set-names.ts';
import { makeWords } from './words.ts';

const messages = new Map(Object.entries(en).map(([key, { message }]) => [key, message]));
const words = makeWords((key) => messages.get(key) ?? '');
const set = (source: KeyPointSet['source'], text: string, machineMade = false): KeyPointSet => ({
  source,
  points: [{ number: 1, text, quote: { exact: text }, people: [] }],
  ...(machineMade ? { machineMade: true } : {}),
});

describe('names of sets', () => {
  test('say whose points they are, and which of several', () => {
    const sets = [set('numbered', 'A'), set('highlights', 'B'), set('numbered', 'C'), set('highlights', 'D', true), set('extracted', 'E')];
    expect(setNames(sets, words).map(({ short }) => short)).toEqual([
      'By the author', 'Highlights', 'By the author (2)', 'Highlights by machine', 'By Lede',
    ]);
  });

  test('the long ones open as the set does, cut between words', () => {
    const sets = [set('numbered', 'Leave early.'), set('numbered', 'Take the ferry rather than the bridge while the repairs last.')];
    expect(setNames(sets, words).map(({ long }) => long)).toEqual([
      'By the author: \u2068Leave early.\u2069',
      'By the author (2): \u2068Take the ferry rather than the bridge while the…\u2069',
    ]);
  });
});
