import { describe, expect, test } from 'vitest';
import { caseEndings } from './case-endings.ts';
import { isInflectionOf } from './is-inflection-of.ts';
import { isInitialOf } from './is-initial-of.ts';
import { isNicknameOf } from './is-nickname-of.ts';
import { isTransliterationOf } from './is-transliteration-of.ts';
import { isTypoOf } from './is-typo-of.ts';

describe('initials', () => {
  test.each([['j', 'john'], ['john', 'j'], ['и', 'иван']])('does: %s, %s', (a, b) => expect(isInitialOf(a, b)).toBe(true));
  test.each([['j', 'mary'], ['jo', 'john'], ['j', 'j']])('does not: %s, %s', (a, b) => expect(isInitialOf(a, b)).toBe(false));
});

describe('typos', () => {
  test.each([['voldomyr', 'volodymyr'], ['merkerl', 'merkel'], ['schmitd', 'schmidt'], ['petersson', 'peterson'], ['кадыров', 'кадиров']])(
    'does: %s, %s', (a, b) => expect(isTypoOf(a, b)).toBe(true));
  test.each([['hansen', 'jansen'], ['anna', 'anne'], ['daniel', 'daniela'], ['berger', 'bergen'], ['miller', 'mueller'], ['novak', 'novakova'], ['morgan', 'morgan']])(
    'does not: %s, %s', (a, b) => expect(isTypoOf(a, b)).toBe(false));
});

describe('transliterations', () => {
  test.each([['wassili', 'vasily'], ['kadyrov', 'kadirov'], ['zelensky', 'selenskyj'], ['nebensja', 'nebenzya'], ['schaeuble', 'schauble'], ['medvedev', 'medvedef'], ['بوشنل', 'بوشنيل'], ['chodorkowski', 'chodorkovsky']])(
    'does: %s, %s', (a, b) => expect(isTransliterationOf(a, b)).toBe(true));
  test.each([['putin', 'potin'], ['li', 'ly'], ['ivanov', 'ivanova'], ['maria', 'mario']])('does not: %s, %s', (a, b) => expect(isTransliterationOf(a, b)).toBe(false));
});

describe('nicknames', () => {
  test.each([['mike', 'michael'], ['bill', 'william'], ['pere', 'pedro'], ['larry', 'lawrence'], ['pepe', 'jose'], ['саша', 'александр'], ['kuba', 'jakub']])(
    'does: %s, %s', (a, b) => expect(isNicknameOf(a, b)).toBe(true));
  test.each([['mike', 'mark'], ['anna', 'anton'], ['peter', 'paul'], ['mike', 'mike'], ['smith', 'jones']])('does not: %s, %s', (a, b) => expect(isNicknameOf(a, b)).toBe(false));
});

describe('inflected forms', () => {
  test.each([
    ['cs', 'moyes', 'moyesem'], ['cs', 'soucek', 'soucka'], ['cs', 'linekera', 'lineker'], ['cs', 'pavla', 'pavel'],
    ['pl', 'tuska', 'tusk'], ['pl', 'kowalskiego', 'kowalski'], ['pl', 'dudy', 'duda'], ['pl', 'nowakowi', 'nowak'],
    ['ru', 'вовка', 'вовк'], ['ru', 'евгения', 'евгении'], ['ru', 'татьяну', 'татьяна'], ['ru', 'толстого', 'толстому'], ['ru', 'павла', 'павел'],
    ['uk', 'зеленського', 'зеленському'], ['uk', 'шевченка', 'шевченко'], ['uk', 'порошенком', 'порошенко'], ['de', 'hendels', 'hendel'], ['nb', 'monsens', 'monsen'],
  ])('%s does: %s, %s', (language, a, b) => expect(isInflectionOf(a, b, language)).toBe(true));
  test.each([['en', 'moyes', 'moyesem'], ['cs', 'novak', 'novakova'], ['ru', 'иванов', 'петров'], ['pl', 'tusk', 'tuskegee'], ['ru', 'ким', 'кимов'], ['cs', 'jan', 'jano']])(
    '%s does not: %s, %s', (language, a, b) => expect(isInflectionOf(a, b, language)).toBe(false));
  test('endings are sorted and unique', () => {
    for (const endings of Object.values(caseEndings)) expect([...new Set(endings)].sort()).toEqual(endings);
  });
});
