import { expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../../test/make-block.ts';
import { segmentArticle } from '../../text/segment-article.ts';
import { findCandidates } from './find-candidates.ts';

const article = makeArticle([makeBlock('DOVER (NPA) — The dam broke. The town’s dam was old.')]);
const wordsWith = (words: readonly (readonly string[] | null)[]): string[][] => findCandidates(article, segmentArticle(article), words).map((one) => one.words.map(({ written }) => written));

test('the words of a sentence that has been taken apart are not looked for again', () => {
  expect(wordsWith([null, ['The', 'town', 'dam', 'was', 'old']])).toEqual([['The', 'dam', 'broke'], ['The', 'town', 'dam', 'was', 'old']]);
  expect(wordsWith([])).toEqual([['The', 'dam', 'broke'], ['The', 'town’s', 'dam', 'was', 'old']]);
});

test('but where something is left out before it', () => {
  expect(wordsWith([['DOVER', 'NPA', 'The', 'dam', 'broke'], null])[0]).toEqual(['The', 'dam', 'broke']);
});

test('words are told by the lists of their language, in both written forms of Norwegian too', () => {
  const told = (language: string): boolean[] => {
    const text = 'Demningen brast i natt, sier vi.';
    const page = makeArticle([makeBlock(text)], { language });
    return findCandidates(page, segmentArticle(page), []).flatMap(({ words }) => [words.some((word) => word.reports), words.some((word) => word.addresses), words.every((word) => word.topics.length > 0)]);
  };
  for (const language of ['no', 'nb-NO', 'nn']) expect([language, told(language)]).toEqual([language, [true, true, false]]);
});

test('the same word is the same object, whoever has found it', () => {
  const [first, second] = findCandidates(article, segmentArticle(article), [null, ['The', 'dam']]);
  expect(second?.words[1]).toBe(first?.words[1]);
});
