import { describe, expect, test } from 'vitest';
import type { Mention } from '../mentions/mention.ts';
import { chooseName } from './choose-name.ts';
import { clusterMentions } from './cluster-mentions.ts';

/** Names one after another, each in its own sentence; a '?' makes one unsure (0.3), '??' hardly a name (0.05). */
const mentionsOf = (names: string): Mention[] =>
  names.split(' | ').map((raw, sentence) => {
    const name = raw.replace(/\?+$/, '');
    return { sentence, start: 0, end: name.length, name, score: raw.endsWith('??') ? 0.05 : raw.endsWith('?') ? 0.3 : 0.9 };
  });

const people = (language: string, names: string): string[] =>
  clusterMentions(mentionsOf(names), [], language).map((cluster) => {
    const { name, aliases } = chooseName(cluster, language);
    return [name, ...[...aliases].sort()].join(' = ');
  });

describe('one person', () => {
  test.each([
    ['surname after the full name', 'en', 'Ada Cole | Cole', 'Ada Cole = Cole'],
    ['surname before the full name', 'en', 'Cole | Ada Cole', 'Ada Cole = Cole'],
    ['first name', 'en', 'Ada Cole | Ada', 'Ada Cole = Ada'],
    ['nicknames in two kinds of quotes', 'en', "Dale 'Skeeter' Rudd | Dale Eugene \"Skeeter\" Rudd | Rudd", 'Dale Eugene "Skeeter" Rudd = Dale \'Skeeter\' Rudd = Rudd'],
    ['a nickname inside', 'en', 'Malcolm "Mac" Reed | Mac Reed | Mac', 'Malcolm "Mac" Reed = Mac = Mac Reed'],
    ['family name first', 'en', 'Kim Jong Un | Kim | Jong Un', 'Kim Jong Un = Jong Un = Kim'],
    ['family name first, hardly a name alone', 'en', 'Park Geun-hye | Park?', 'Park Geun-hye = Park'],
    ['first name, hardly a name alone', 'en', 'Park Wilk-Cole | Park?', 'Park Wilk-Cole'],
    ['family name first or last', 'hu', 'Orbán Viktor | Viktor Orbán | Orbán', 'Orbán Viktor = Orbán = Viktor Orbán'],
    ['hyphen or none', 'en', 'Kim Jong-un | Kim Jong Un', 'Kim Jong Un = Kim Jong-un'],
    ['middle name left out', 'es', 'Mario Raúl Negri | Mario Negri', 'Mario Raúl Negri = Mario Negri'],
    ['initial', 'en', 'Paul D. Ryan | Paul Ryan | P. Ryan', 'Paul D. Ryan = P. Ryan = Paul Ryan'],
    ['initial first', 'en', 'G. Mason Morfit | Mason Morfit | Morfit', 'G. Mason Morfit = Mason Morfit = Morfit'],
    ['initials without dots', 'en', 'AJ Reed | Anthony Jude Reed | A.J. Reed', 'Anthony Jude Reed = A.J. Reed = AJ Reed'],
    ['generation', 'en', 'Patrick W. Carl Jr. | Carl', 'Patrick W. Carl Jr. = Carl'],
    ['nickname', 'de', 'Mike Waltz | Michael Waltz', 'Mike Waltz = Michael Waltz'],
    ['transliteration', 'de', 'Wassili Nebensja | Vasily Nebenzya', 'Wassili Nebensja = Vasily Nebenzya'],
    ['transliteration, the commoner one first', 'en', 'Ramzan Kadirov | Ramzan Kadyrov | Kadyrov', 'Ramzan Kadyrov = Kadyrov = Ramzan Kadirov'],
    ['diacritics', 'en', 'Zahā Hadid | Zaha Hadid | Zaha Hadid', 'Zaha Hadid = Zahā Hadid'],
    ['umlaut written out', 'en', 'Wolfgang Schäuble | Schaeuble', 'Wolfgang Schäuble = Schaeuble'],
    ['typo', 'sv', 'Volodymyr Zelenskyj | Voldomyr Zelenskyj | Volodymyr Zelenskyj', 'Volodymyr Zelenskyj = Voldomyr Zelenskyj'],
    ['double surname', 'es', 'Mario Vargas Llosa | Vargas Llosa | Vargas', 'Mario Vargas Llosa = Vargas = Vargas Llosa'],
    ['a monarch is nobody by that first name', 'en', 'Richard Cole | Richard III | Cole', 'Richard Cole = Cole ; Richard III'],
    ['somebody known by the surname alone, in another spelling', 'de', 'Putin | Wladimir Putin', 'Wladimir Putin = Putin'],
    ['kin of somebody known, named first', 'en', 'Michelle Obama | Obama', 'Michelle Obama = Obama'],
    ['particle', 'en', 'Chris Van Hollen | Van Hollen', 'Chris Van Hollen = Van Hollen'],
    ['a slip, each once', 'sv', 'Volodymyr Zelenskyj | Voldomyr Zelenskyj', 'Volodymyr Zelenskyj = Voldomyr Zelenskyj'],
    ['particle left out', 'en', 'Bashar al-Assad | Assad | al-Assad', 'Bashar al-Assad = Assad = al-Assad'],
    ['bin', 'en', 'Osama bin Laden | bin Laden | bin Laden | Bin Laden', 'Osama bin Laden = bin Laden'],
    ['a first name that is a particle elsewhere', 'en', 'Di Li | Li', 'Di Li = Li'],
    ['capitals', 'en', 'VLADIMIR PUTIN | Vladimir Putin | PUTIN | Putin', 'Vladimir Putin = Putin'],
    ['nickname in quotes', 'en', 'Jung "Wookie" Kim | Kim', 'Jung "Wookie" Kim = Kim'],
    ['cases of Czech', 'cs', 'Tomáš Souček | Součka | Davida Moyese | David Moyes | Moyesem', 'Tomáš Souček = Součka ; David Moyes = Davida Moyese = Moyesem'],
    ['cases of Polish', 'pl', 'Donald Tusk | Donalda Tuska | Tuskowi', 'Donald Tusk = Donalda Tuska = Tuskowi'],
    ['cases of Russian', 'ru', 'Павла Вовка | Павел Вовк | Вовку', 'Павел Вовк = Вовку = Павла Вовка'],
    ['cases of Ukrainian', 'uk', 'Тарас Шевченко | Шевченка', 'Тарас Шевченко = Шевченка'],
    ['first and father’s name', 'ru', 'Глеб Серпуховской | Глебу Борисовичу', 'Глеб Серпуховской = Глебу Борисовичу'],
    ['genitive of German', 'de', 'Sebastian Hendel | Hendels | Sebastian Hendels', 'Sebastian Hendel'],
    ['mononym', 'en', 'Pelé | Pelé', 'Pelé'],
    ['Chinese family name', 'ja', '習近平 | 習', '習近平 = 習'],
    ['a dot between', 'zh', '勒布朗-詹姆斯 | 詹姆斯', '勒布朗-詹姆斯 = 詹姆斯'],
    ['an unsure bare name', 'en', 'Ada Cole | Cole?', 'Ada Cole = Cole'],
    ['an unsure first name', 'en', 'Nokuqwana Cole | Nokuqwana?', 'Nokuqwana Cole = Nokuqwana'],
    ['not a country', 'en', 'Israel Cole | Israel?', 'Israel Cole'],
    ['not a short form of another first name', 'en', 'Elizabeth Cole | Elsa?', 'Elizabeth Cole'],
    ['not a month', 'en', 'June Cole | June?', 'June Cole'],
    ['a full name that was unsure', 'en', 'Menear | Craig Menear', 'Craig Menear = Menear'],
  ])('%s', (_, language, names, expected) => {
    expect(people(language, names).join(' ; ')).toBe(expected);
  });
});

describe('two people', () => {
  test.each([
    ['one surname', 'en', 'Ramzan Kadyrov | Ahmed Kadyrov', 'Ramzan Kadyrov ; Ahmed Kadyrov'],
    ['one first name', 'en', 'Ada Cole | Ada Reed', 'Ada Cole ; Ada Reed'],
    ['father and son', 'en', 'Tom Reed Sr. | Tom Reed Jr.', 'Tom Reed Sr. ; Tom Reed Jr.'],
    ['like short names', 'en', 'Anna Hansen | Anna Jansen', 'Anna Hansen ; Anna Jansen'],
    ['man and woman', 'cs', 'Jan Novák | Jana Nováková', 'Jan Novák ; Jana Nováková'],
    ['a shorter form that would fit both', 'es', 'Mario Vargas Llosa | Vargas Llosa | Álvaro Vargas Llosa?', 'Mario Vargas Llosa = Vargas Llosa'],
    ['initials that differ', 'en', 'J. Smith | M. Smith', 'J. Smith ; M. Smith'],
    ['a first name that is another one’s in another spelling', 'en', 'Antony Jones | Anthony', 'Antony Jones ; Anthony'],
    ['a word that is no name', 'en', 'Ada Cole | Cole??', 'Ada Cole'],
    ['a first name that is a country', 'en', 'Israel Katz | Israel? | Katz?', 'Israel Katz = Katz'],
    ['a first name that is a country, however sure', 'en', 'Israel Katz | Israel | Katz', 'Israel Katz = Katz'],
    ['one surname, which belongs to the last in full', 'en', 'Tom Reed | Ada Reed | Reed', 'Tom Reed ; Ada Reed = Reed'],
    ['a first name that is a particle too', 'en', 'Ben Reed | Ada Reed | Reed', 'Ben Reed ; Ada Reed = Reed'],
    ['a first name that is a particle too, later', 'en', 'Ada Reed | Al Reed | Al', 'Ada Reed ; Al Reed = Al'],
    ['near spellings that both stand often', 'en', 'Richard Holden | Richard Howden | Richard Holden | Richard Howden', 'Richard Holden ; Richard Howden'],
    ['near spellings that people are called by, once each', 'en', 'Ada Peterson | Ada Petersen', 'Ada Peterson ; Ada Petersen'],
    ['kin of somebody known by the surname alone', 'en', 'Obama | Michelle Obama | Obama', 'Obama ; Michelle Obama'],
    ['an unsure stranger', 'en', 'Ada Cole | Tom Reed?', 'Ada Cole'],
  ])('%s', (_, language, names, expected) => {
    expect(people(language, names).join(' ; ')).toBe(expected);
  });
});

test.each([
  'Cole | Ada Cole | Tom Cole | Cole | Reed? | Ada | Cole | Tom', 'Al Reed | Ben Cole | Reed | Al', 'Di Li | Van Cole', 'bin Laden | Osama bin Laden | Bin Laden',
])('every mention is in one cluster at most, once, and in order: %s', (names) => {
  const mentions = mentionsOf(names);
  const clusters = clusterMentions(mentions, [], 'en');
  const all = clusters.flatMap((cluster) => cluster.mentions);
  expect(new Set(all).size).toBe(all.length);
  for (const { mentions: own } of clusters) expect(own.map(({ sentence }) => sentence)).toEqual(own.map(({ sentence }) => sentence).sort((a, b) => a - b));
});

test.each([['Jon Reed', 'Joan Reed'], ['Karl Reed', 'Carl Reed'], ['J. Reed', 'Jane Reed'], ['Christian Reed', 'Christina Reed'], ['Tom Reed Sr', 'Tom Reed']])('two in one sentence are two: %s and %s', (one, other) => {
  const text = `${one} met ${other}.`;
  const sentences = [{ text, quote: { exact: text }, block: 0, start: 0, end: text.length }];
  const mentions: Mention[] = [one, other].map((name) => ({ sentence: 0, start: text.lastIndexOf(name), end: text.lastIndexOf(name) + name.length, name, score: 0.9 }));
  expect(clusterMentions(mentions, sentences, 'en')).toHaveLength(2);
});

test('kin do not take the bare name over', () => {
  const sentences = ['Walt Reed wrote.', 'He looked for his brother, George Reed, in vain.', 'Later Reed came.'].map((text, block) => ({ text, quote: { exact: text }, block, start: 0, end: text.length }));
  const mentions: Mention[] = [
    { sentence: 0, start: 0, end: 9, name: 'Walt Reed', score: 0.9 },
    { sentence: 1, start: 26, end: 37, name: 'George Reed', score: 0.9 },
    { sentence: 2, start: 6, end: 10, name: 'Reed', score: 0.9 },
  ];
  expect(clusterMentions(mentions, sentences, 'en').map((cluster) => cluster.mentions.length)).toEqual([2, 1]);
});

test('kin of somebody are not the end of their name', () => {
  const sentences = ['Ada Haidar Cole came.', 'Ada’s father, Haidar Cole, did not.', 'He lost his sister, Haidar Cole.'].map((text, block) => ({ text, quote: { exact: text }, block, start: 0, end: text.length }));
  const mentions: Mention[] = [
    { sentence: 0, start: 0, end: 15, name: 'Ada Haidar Cole', score: 0.9 },
    { sentence: 1, start: 0, end: 3, name: 'Ada', score: 0.9 },
    { sentence: 1, start: 14, end: 25, name: 'Haidar Cole', score: 0.9 },
  ];
  expect(clusterMentions(mentions, sentences, 'en').map((cluster) => cluster.mentions.length)).toEqual([2, 1]);
  const other: Mention = { sentence: 2, start: 20, end: 31, name: 'Haidar Cole', score: 0.9 };
  expect(clusterMentions([...mentions.slice(0, 1), other], sentences, 'en')).toHaveLength(1);
});

test('a full name that was unsure has both of its words', () => {
  const unsure = mentionsOf('Hillary | Cole | Hillary Cole | Craig').map((mention) => (mention.name.includes(' ') ? { ...mention, score: 0.4 } : mention));
  expect(clusterMentions(unsure, [], 'en').map((cluster) => cluster.mentions.map(({ name }) => name))).toEqual([['Hillary', 'Cole', 'Hillary Cole'], ['Craig']]);
});

test('a first name that was joined to a full name is no home for another full name', () => {
  const unsure = mentionsOf('James | Cole | James Cole | LeBron | LeBron James').map((mention) => (mention.name.includes(' ') ? { ...mention, score: 0.4 } : mention));
  expect(clusterMentions(unsure, [], 'en').map((cluster) => cluster.mentions.map(({ name }) => name))).toEqual([['James', 'Cole', 'James Cole'], ['LeBron']]);
});

test('a prince is not somebody who bears his first name in full, but for his own family', () => {
  const mention = (name: string, sentence: number, title?: string): Mention => ({ sentence, start: 0, end: name.length, name, score: 0.9, ...(title === undefined ? {} : { title }) });
  const count = (...mentions: Mention[]): number => clusterMentions(mentions, [], 'en').length;
  expect(count(mention('Harry Styles', 0), mention('Harry', 1, 'Prince'))).toBe(2);
  expect(count(mention('Andrew Mountbatten Windsor', 0), mention('Andrew', 1, 'Prince'))).toBe(1);
  expect(count(mention('Harry Cole', 0, 'Prince'), mention('Harry', 1, 'Prince'))).toBe(1);
  expect(count(mention('Harry Styles', 0), mention('Harry', 1, 'Mr'))).toBe(1);
});
