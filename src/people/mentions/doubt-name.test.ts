import { describe, expect, it } from 'vitest';
import { beginsAsThing, doubtName, endsAsAcronym, endsAsIdea, endsAsPlace, endsAsThing, isCommonAlone, isFaith, isFullOffice, isHouseOrStreet, isHouseStyle, isLongPlace, isNameByBirth, isNounCompound, isNumbered, isOfficeAlone, isPlaceAlone, isThingAlone, isPlaceCompound, isTownAlone } from './doubt-name.ts';
import { gatherEvidence } from './page-evidence.ts';
import { wordReader } from './read-words.ts';
import type { Word } from './word.ts';

const words = (text: string, language = 'en'): readonly Word[] => wordReader(language)(text).words;
const nothing = new Map();

describe.each([
  ['a house or product by its spelling', isHouseStyle, ['OpenAI', 'TikTok', 'SpaceX', 'iPhone'], ['McDonald', 'MacArthur', 'DeShawn', 'LeBron', 'O’Neil', 'Trump', 'NASA', 'OpenAI Smith']],
  ['a word with a number', isNumbered, ['M5S', 'Formula1'], ['Cole', 'Ada 3']],
  ['a compound with a place', isPlaceCompound, ['Berlin-Marathon', 'Chicago-Marathon'], ['Anna-Lena', 'Jean-Paul', 'Berlin', 'Müller-Westernhagen']],
  ['a compound with a German noun', isNounCompound, ['Marine-One-Modell', 'Reed-Besuch'], ['Anna-Lena', 'Schmidt-Bauer', 'Heung-min', 'Besuch', 'Reed-Besuch Holm']],
  ['an idea by its ending', endsAsIdea, ['Islamism', 'Solidarity', 'Black Consciousness'], ['Smith', 'Jesus Trinity Jones', 'Ada Cole']],
  ['a thing by its last word', endsAsThing, ['Supreme Court', 'Central Bank', 'Tipping Point', 'Vitamin B12'], ['Ada Cole', 'Tom Banks', 'Brotherhood']],
  ['a thing by its first word', beginsAsThing, ['Daily Wilkie', 'Mount Cole'], ['Ada Cole', 'West Cole', 'Park Chung-hee', 'Daily']],
  ['a place that ends with a rare family name', endsAsPlace, ['Norton Bridge', 'Qwrtz Bridge', 'Gerry Ridge', 'Penguin India'], ['Peter Ridge', 'Peter India', 'Ada Bridge', 'Qwrtz Hall', 'Bridge', 'Ada Cole']],
  ['an office of two words', isFullOffice, ['Prime Minister', 'Vice President'], ['Ada Bishop', 'Ada Minister', 'Prime', 'Prime Minister Cole']],
  ['a thing by its acronym', endsAsAcronym, ['Arkham VR', 'Zorin OS'], ['Tom Reed III', 'Tom Reed JR', 'TOM REED', 'Ada Cole', 'Ada COLEMAN', 'VR']],
  ['Greek letters or a street', isHouseOrStreet, ['Kappa Epsilon', 'Alfred St.'], ['Zeta Jones', 'Delta', 'Ada St. Clair', 'Tom Street']],
  ['a place of several words', isLongPlace, ['Buenos Aires', 'New York', 'Rio de Janeiro', 'Santa Barbara', 'São Tomás'], ['Tom Reed', 'Santo Reed', 'Santa Claus', 'New', 'Anna York']],
])('%s', (_what, rule, does, doesNot) => {
  it.each(does)('does: %s', (text) => expect(rule(words(text))).toBe(true));
  it.each(doesNot)('does not: %s', (text) => expect(rule(words(text))).toBe(false));
});

it('a thing with an English name in another language', () => {
  expect(endsAsThing(words('Marine One', 'de'))).toBe(true);
  expect(endsAsThing(words('Angela Qwrtz', 'de'))).toBe(false);
});

describe('a place alone', () => {
  it.each(['Turkey', 'Germany'])('does: %s', (text) => expect(isPlaceAlone(words(text), nothing)).toBe(true));
  it.each(['Putin', 'Paris Hilton', 'Holm'])('does not: %s', (text) => expect(isPlaceAlone(words(text), nothing)).toBe(false));
  it('not where the page has it after a title', () => {
    const page = gatherEvidence([wordReader('en')('He met Senator Turkey.')], []);
    expect(isPlaceAlone(words('Turkey'), page)).toBe(false);
  });
});

describe('a town alone in Cyrillic letters', () => {
  it.each(['Москвой', 'Москва', 'Киева', 'Києві', 'Харькове', 'Одессе', 'Львів', 'Грозном'])('does: %s', (text) => expect(isTownAlone(words(text, 'ru'), nothing)).toBe(true));
  it.each(['Московченко', 'Роман', 'Анна', 'Николаев', 'Казанцева', 'Казанцев', 'Бакунин', 'Римма', 'Иван Москвин', 'Paris'])('does not: %s', (text) => expect(isTownAlone(words(text, 'ru'), nothing)).toBe(false));
});

describe('a common word alone at the start of a sentence', () => {
  const onPage = (name: string, ...sentences: readonly string[]): boolean => isCommonAlone(words(name), gatherEvidence(sentences.map(wordReader('en')), []));
  it.each([['Rich', 'Rich are you sure?'], ['Price', 'Price is what counts.']])('does: %s in %s', (name, text) => expect(onPage(name, text)).toBe(true));
  it.each([['Rich', 'Rich said so.'], ['Rich', 'We told Rich twice.'], ['Rich', 'Mr. Rich, are you sure?'], ['Holm', 'Holm are you sure?'], ['Rich Holm', 'Rich Holm are you sure?']])('does not: %s in %s', (name, text) => expect(onPage(name, text)).toBe(false));
  it('not where another sentence has it with a capital', () => expect(onPage('Rich', 'Rich are you sure?', 'They asked for Rich there.')).toBe(false));
});

describe('a word of places alone', () => {
  it.each(['North', 'Monday', 'University'])('does: %s', (text) => expect(isThingAlone(words(text), nothing)).toBe(true));
  it.each(['Holm', 'West Holm', 'Hunter'])('does not: %s', (text) => expect(isThingAlone(words(text), nothing)).toBe(false));
  it('not where the page has it after a first name', () => {
    const page = gatherEvidence([wordReader('en')('It was written by Michael West.')], []);
    expect(isThingAlone(words('West'), page)).toBe(false);
  });
});

describe('an office alone', () => {
  it.each(['Speaker', 'Chair', 'Senator'])('does: %s', (text) => expect(isOfficeAlone(words(text), nothing)).toBe(true));
  it.each(['King', 'Dean', 'Cole', 'Speaker Cole'])('does not: %s', (text) => expect(isOfficeAlone(words(text), nothing)).toBe(false));
  it('not where the page has it after a first name', () => {
    const page = gatherEvidence([wordReader('en')('It was written by Michael Speaker.')], []);
    expect(isOfficeAlone(words('Speaker'), page)).toBe(false);
  });
});

describe('a faith or a god', () => {
  it.each(['Christian', 'God', 'Muslims', 'Sufi Islam', 'Sunni Arab'])('does: %s', (text) => expect(isFaith(words(text), nothing)).toBe(true));
  it.each(['Cole', 'Anna Islam', 'Christian Holm'])('does not: %s', (text) => expect(isFaith(words(text), nothing)).toBe(false));
  it('not where the page has it after a title', () => {
    const page = gatherEvidence([wordReader('en')('He met President Christian.')], []);
    expect(isFaith(words('Christian'), page)).toBe(false);
  });
});

it('a name like any other keeps all of its chance', () => expect(doubtName(words('Ada Cole'), nothing)).toBe(1));
it('a place loses most of it', () => expect(doubtName(words('New York'), nothing)).toBeLessThan(0.5));

it.each([['Perpetua (nee Sandy)', 3, true], ['Perpetua (née Sandy)', 3, true], ['Ada geb Sandy', 2, true], ['born Sandy', 1, false], ['née Sandy Cole', 1, true]])('a name by birth: %s at %i', (text, from, is) => {
  expect(isNameByBirth(words(text), from, from + 1)).toBe(is);
});
it('two words are somebody', () => expect(isNameByBirth(words('née Sandy Cole'), 1, 3)).toBe(false));
