import { expect, test } from 'vitest';
import { placeInSentence } from './place-in-sentence.ts';

const sentence = {
  prefix: 'The ice went. Lind saw it first. ',
  exact: 'The mayor, Ada Lind, has asked\u00a0for help.',
  suffix: ' Lind waits for an answer from t',
};

test('words of a sentence are found in it', () => {
  expect(placeInSentence(sentence, { prefix: 'Lind saw it first. The mayor, ', exact: 'Ada Lind', suffix: ', has asked for help. Lind waits' })).toEqual([11, 19]);
});

test('the same words before or after it are not', () => {
  expect(placeInSentence(sentence, { prefix: 'The ice went. ', exact: 'Lind', suffix: ' saw it first. The mayor, Ada Li' })).toBeNull();
  expect(placeInSentence(sentence, { prefix: 'Ada Lind, has asked for help. ', exact: 'Lind', suffix: ' waits for an answer from t' })).toBeNull();
  expect(placeInSentence(sentence, { prefix: 'On Monday ', exact: 'Ada Lind', suffix: ' left.' })).toBeNull();
});

test('a sentence that is all of its block, and words at its begin', () => {
  expect(placeInSentence({ exact: 'Ada Lind is mayor.' }, { exact: 'Ada Lind', suffix: ' is mayor.' })).toEqual([0, 8]);
});
