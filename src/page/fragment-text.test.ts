// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { TextDirective } from '../model.ts';
import { fragmentText } from './fragment-text.ts';

const isUnique = (markup: string, directive: TextDirective): boolean =>
  fragmentText(new DOMParser().parseFromString(markup, 'text/html')).isUnique(directive);

const twice = '<p>The harbour reopened on Monday.</p><p>Later the harbour closed.</p>';

test.each<[string, string, TextDirective]>([
  ['words that stand once', twice, { start: 'reopened on Monday' }],
  ['words over inline elements', '<p>The <a href="#">old</a> <b>har</b>bour.</p>', { start: 'the old harbour' }],
  ['words told apart by what stands before', twice, { prefix: 'later', start: 'the harbour' }],
  ['words told apart by what stands after', twice, { start: 'the harbour', suffix: 'closed' }],
  ['a prefix in the block before', '<p>One end.</p><p>Ships came.</p><p>Ships came.</p>', { prefix: 'One end.', start: 'Ships came' }],
  ['beginning and end', twice, { start: 'Later the', end: 'closed' }],
  ['words with accents and capitals', '<p>ÉTÉ à Paris</p>', { start: 'été à' }],
])('proves %s', (_what, markup, directive) => {
  expect(isUnique(markup, directive)).toBe(true);
});

test.each<[string, string, TextDirective]>([
  ['words that stand twice', twice, { start: 'the harbour' }],
  ['words told apart by case or accents alone', '<p>Été</p><p>ete</p>', { start: 'Été' }],
  ['words over two blocks', '<p>The old</p><p>harbour</p>', { start: 'The old harbour' }],
  ['words over a line break', '<p>The old<br>harbour</p>', { start: 'The old harbour' }],
  ['half a word', '<p>The harbour</p>', { start: 'The harb' }],
  ['a prefix that is half a word', '<p>The harbour</p>', { prefix: 'he', start: 'harbour' }],
  ['words that are not there', twice, { start: 'the ship' }],
  ['an end that is not there', twice, { start: 'Later the', end: 'opened' }],
  ['hidden words', '<p hidden>The harbour</p>', { start: 'The harbour' }],
  ['words with a soft hyphen', '<p>The har\u00adbour</p>', { start: 'The har\u00adbour' }],
  ['nothing', twice, { start: ' ' }],
])('does not prove %s', (_what, markup, directive) => {
  expect(isUnique(markup, directive)).toBe(false);
});
