import { describe, expect, it } from 'vitest';
import { makeArticle, makeBlock } from '../../../../test/make-block.ts';
import type { Block } from '../../../model.ts';
import { languageFor } from '../../languages/language-for.ts';
import { wordReader } from '../read-words.ts';
import { aboutAuthor } from './about-author.ts';
import { afterCreditWord } from './after-credit-word.ts';
import { besideAgency } from './beside-agency.ts';
import { bylineBlock } from './byline-block.ts';
import { creditLine } from './credit-line.ts';
import { creditedName } from './credited-name.ts';
import { isCredit } from './is-credit.ts';
import type { NamePlace } from './name-place.ts';
import { reference } from './reference.ts';
import { serviceLine } from './service-line.ts';
import { signature } from './signature.ts';

interface Setting {
  readonly kind?: Block['kind'];
  /** What stands in the block before the sentence. */
  readonly before?: string;
  readonly hint?: string;
  readonly atEdge?: boolean;
  readonly credited?: readonly string[];
  readonly byline?: string;
  readonly language?: string;
}

/** The name in square brackets in a block of that text. */
function place(marked: string, { kind = 'paragraph', before = '', hint = '', atEdge = false, credited = [], byline, language = 'en' }: Setting = {}): NamePlace {
  const text = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { words, starts } = wordReader(language)(text);
  const from = starts.findIndex((at) => at >= start);
  const next = starts.findIndex((at) => at >= end);
  const block = makeBlock(before + text, { kind, hint, path: [], tags: [] });
  const article = makeArticle([block], { url: '', language, creditedNames: credited, ...(byline === undefined ? {} : { byline }) });
  return { article, block, atEdge, language: languageFor(language), text, words, from, to: next < 0 ? words.length : next, start, end };
}

interface Table {
  readonly rule: (place: NamePlace) => boolean;
  readonly does: readonly (readonly [string, Setting?])[];
  readonly doesNot: readonly (readonly [string, Setting?])[];
}

const tables: Readonly<Record<string, Table>> = {
  afterCreditWord: {
    rule: afterCreditWord,
    does: [
      ['Photo: [Jane Doe]'], ['(Photo by [Jane Doe])'], ['The bridge at night. © [Jane Doe]'], ['The bridge. AP Photo/[Jane Doe]'], ['Photo courtesy of [Jane Doe]'], ['The bridge at night.Credit...[Jane Doe]', { kind: 'caption' }],
      ['Die Brücke. Foto: [Anna Holm]', { language: 'de' }], ['Le pont la nuit. Photo Progrès / [Jane Doe]', { language: 'fr' }], ['© ÉdA – [Jane Doe]', { language: 'fr' }],
      ['Die Brücke. Archivfoto: [Anna Holm]', { language: 'de' }], ['Il ponte di notte. (foto [Ada Riva])', { language: 'it' }],
    ],
    doesNot: [['The photo shows [Jane Doe] at the bridge.'], ['It was said by [Jane Doe].'], ['He holds the book, written by [Jane Doe].'], ['The winner: [Jane Doe].'], ['Police – [Jane Doe] said – came late.']],
  },
  besideAgency: {
    rule: besideAgency,
    does: [
      ['The bridge at night [Jane Doe] II/Copyright 2026 AFP'],
      ['The bridge. [Jane Doe]/AFP', { kind: 'caption' }], ['IMAGO / [Jane Doe]'], ['The bridge at night ([Jane Doe]/The Daily News)'], ['The bridge at night. [Jane Doe], AP'],
      ['The bridge. [Jane Doe] (Reuters)'], ['The bridge. [Jane Doe] (AP)'], ['The bridge at night. ([Jane Doe] for The Daily News)'],
      ['[Jane Doe] for NPA', { kind: 'caption' }], ['The bridge in Leeds, Mich. [Jane Doe] for NPA', { kind: 'caption' }], ['[Jane Doe] for The Daily News of Leeds'],
    ],
    doesNot: [['[Jane Doe], a reporter, came.'], ['møtte [Jane Doe] (Ap)', { language: 'no' }], ['[Jane Doe] (35) came.'], ['[Jane Doe] told AFP that she would come.'], ['The minister ([Jane Doe]) came.'], ['The win ([Jane Doe] for Leeds) came late.'], ['The win ([Jane Doe] for the first time)'], ['[Jane Doe] for Mayor'], ['[Jane Doe] for Mayor', { kind: 'heading' }], ['[Jane Doe] for Leeds United', { kind: 'caption' }], ['Ihr großes Vorbild: [Anna Holm].', { language: 'de' }], ['[Jane Doe] for a night', { kind: 'caption' }]],
  },
  creditedName: {
    rule: creditedName,
    does: [['[Jane Doe] was at the bridge.', { credited: ['Jane Doe'] }], ['[Jane Doe] was there.', { byline: 'Jane M. Doe' }]],
    doesNot: [['[Doe] was at the bridge.', { credited: ['Jane Doe'] }], ['[Jane Doe] was there.', { byline: 'John Doe' }], ['[Jane Doe] was there.']],
  },
  bylineBlock: {
    rule: bylineBlock,
    does: [
      ['By [Jane Doe]'], ['By [Jane Doe] and John Roe, Staff Writers'], ['[Jane Doe] · 5 May', { atEdge: true }], ['[Jane Doe]', { hint: 'article-author' }],
      ['Von [Anna Holm]', { language: 'de' }],
    ],
    doesNot: [
      ['By [Jane Doe] the bridge was opened.'], ['[Jane Doe]'], ['[Jane Doe] opened the bridge.', { atEdge: true }], ['[Jane Doe]', { atEdge: true, kind: 'item' }], ['Works of [Jane Doe]', { atEdge: true }], ['Northern Lights: [Jane Doe]’s Farewell', { atEdge: true }], ['Children [Jane Doe]', { atEdge: true }], ['Same for [Jane Doe].', { atEdge: true, before: 'It was a long day for all of them, and nobody knew yet what would come of it, but they stayed until the bridge was opened again and the last of the boats had gone. ' }], ['By [Jane Doe]', { kind: 'heading' }],
    ],
  },
  aboutAuthor: {
    rule: aboutAuthor,
    does: [['[Jane Doe] covers technology for the Daily News.', { atEdge: true }], ['[Jane Doe] grew up in Leeds.', { hint: 'author-bio' }], ['[Anna Holm] ist Redakteurin in Bern und schreibt über Politik.', { atEdge: true, language: 'de' }]],
    doesNot: [['[Jane Doe] covers technology for the Daily News.'], ['[Jane Doe] is a nurse in Leeds.', { atEdge: true }], ['On Monday [Jane Doe] joined the newsroom.', { atEdge: true }]],
  },
  serviceLine: {
    rule: serviceLine,
    does: [['Daily News writers [Jane Doe] in Rome and John Roe in Oslo, contributed.'], ['With files from [Jane Doe] and the Daily News'], ['Start the day with the top stories from [Jane Doe].'], ['Get First Light in your inbox: [Jane Doe] takes you through the news'], ['[Jane Doe] in Rome contributed to this report.'], ['[Jane Doe] contributed reporting from Rome.'], ['Share your thoughts with [Jane Doe] on Twitter.'], ['Harbour’s [Jane Doe] contributed from Rome.', { atEdge: true }], ['Reporting by [Jane Doe]; editing by John Roe'], ['Read more from [Jane Doe]'], ['Leggi anche: [Ada Riva] in tribunale', { language: 'it' }],
      ['(También puede leer: [Riva] dijo que no)', { language: 'es' }], ['Auch interessant: [Anna Holm] im Gespräch', { language: 'de' }],
      ['Email [Jane Doe] at the newsroom.'], ['[Jane Doe] is on Twitter: @janedoe'], ['[Jane Doe] is a nurse. Follow her on Twitter'], ['[Jane Doe] can be reached at the newsroom'], ['Contact our reporter [Jane Doe] at any time.'], ['Related: [Jane Doe] goes home'],
      ['[Jane Doe] contributed to this content.'], ['Harbour’s [Jane Doe] in Rome and John Roe in Oslo also contributed.'], ['This article was made by a machine, thoroughly fact-checked and edited by Editor [Jane Doe].'],
      ['[Jane Doe] reported from Rome.', { atEdge: true }], ['[Jane Doe] reported and wrote from Rome.', { atEdge: true }], ['[Jane Doe] wrote the story in Rome.', { atEdge: true }],
      ['John Roe reported from Rome and [Jane Doe] wrote in Oslo.', { atEdge: true }], ['[Jane Doe] wrote in Oslo and John Roe’s team reported from Rome.', { atEdge: true }],
    ],
    doesNot: [
      ['The writer [Jane Doe] contributed to the fund and left.'], ['She left with files from [Jane Doe] in her bag.'], ['Research by [Jane Doe] at Leeds University found it.'], ['[Jane Doe] told reporters that it may have contributed.'], ['[Jane Doe] reported from Rome for twenty years.'], ['[Jane Doe] reported from the scene.', { atEdge: true }], ['The report was written by [Jane Doe].'],
      ['[Jane Doe] wrote in May that it was late.', { atEdge: true }], ['[Jane Doe] wrote from Oslo.', { atEdge: true }],
      ['“It was late,” [Jane Doe] reported from Rome.', { atEdge: true }], ["'Late,' [Jane Doe] reported from Rome.", { atEdge: true }], ['‹Late›, [Jane Doe] reported from Rome.', { atEdge: true }], ['This article of faith was defended by [Jane Doe].'], ['[Jane Doe] contributed to the fund.'], ['She read more than [Jane Doe].'], ['The reporting of [Jane Doe] was praised.'], ['Email records show that [Jane Doe] left.'], ['It was late, said [Jane Doe], and they should follow him.'], ['It was late, [Jane Doe] wrote on Twitter.'], ['Contact with [Jane Doe] was lost.'], ['Related charges against [Jane Doe] were dropped.']],
  },
  creditLine: {
    rule: creditLine,
    does: [['Photo: Harbour Fair / [Jane Doe]'], ['Foto: Amazon, iStock.com/[Anna Holm], Nvidia', { language: 'de' }], ['Photos: John Roe and [Jane Doe]']],
    doesNot: [['Photo: the mayor greets [Jane Doe] in Leeds'], ['The winner: [Jane Doe]'], ['Foto: Der Minister begrüßt [Anna Holm]', { language: 'de' }]],
  },
  signature: {
    rule: signature,
    does: [
      ['[Jane Doe]', { before: 'It was a long day for all of them, and nobody knew yet what would come of it. ' }],
      ['He said: "We are going to protect our families and our children and the industry." [Jane Doe]'],
    ],
    doesNot: [
      ['[Jane Doe]'], ['The one who was seen at the bridge that night and never came back was [Jane Doe]'],
      ['[Jane Doe].', { before: 'It was a long day for all of them, and nobody knew yet what would come of it. ' }],
      ['[Jane Doe]', { before: 'Who was it that came to the bridge that night, they asked, and never came back? ' }],
      ...['""', '“”', '””', '„“', '«»', '»«', '‹›', '›‹', '‘’', "''"].map(([open = '', close = '']) => [`${open}We are going to protect our families and our children and the industry.${close} [Jane Doe]`] as const),
      ...['“', '”', '„', '«', '»', '‹', '›', '‘', "'", '"'].map((open) => ['[Jane Doe]', { before: `${open}We are going to protect our families and our children and the industry. ` }] as const),
      ['It was found at the bridge where they met last year in May by Dr. [Jane Doe]'],
      ['[Jane Doe]', { before: 'It was a long day for all of them, and nobody knew yet what would come of it. ', kind: 'quote' }],
    ],
  },
  reference: {
    rule: reference,
    does: [['[5] Roe, J., [Doe], J. M. & Poe, A. (2019) The bridge.'], ['[Doe], J. (2014). The bridge.'], ['the bridge fell (J. [Doe] et al. 2019).']],
    doesNot: [['[Doe], J. and others came.'], ['In 2019 [Doe], J., came.'], ['Holm, S.C. (AP) – The mayor, [Doe], came in 2020.'], ['[Doe] et al. came.'], ['[Jane Doe], Leeds, 2019.']],
  },
};

describe.each(Object.entries(tables))('%s', (_name, { rule, does, doesNot }) => {
  it.each(does.map(([marked, setting = {}]) => [marked, setting] as const))('does: %s', (marked, setting) => expect(rule(place(marked, setting))).toBe(true));
  it.each(doesNot.map(([marked, setting = {}]) => [marked, setting] as const))('does not: %s', (marked, setting) => expect(rule(place(marked, setting))).toBe(false));
});

it('one rule is enough', () => expect(isCredit(place('Photo: [Jane Doe]'))).toBe(true));
it('without any, a name is in the story', () => expect(isCredit(place('On Monday [Jane Doe] opened the bridge.'))).toBe(false));
