import { describe, expect, it } from 'vitest';
import { makeArticle, makeBlock } from '../../../test/make-block.ts';
import type { Block, Sentence } from '../../model.ts';
import { findMentions } from './find-mentions.ts';

const block = (text: string): Block => makeBlock(text, { path: [], tags: [] });

/** The names (0.5 and up) found in one sentence of an article. */
function names(language: string, text: string): string[] {
  const long = block('x'.repeat(200));
  const article = makeArticle([long, block(text), long], { url: 'https://example.org/', language });
  const sentence: Sentence = { text, quote: { exact: text }, block: 1, start: 0, end: text.length };
  return findMentions(article, [sentence]).filter(({ score }) => score >= 0.5).map(({ name }) => name);
}

describe('findMentions does find', () => {
  it.each([
    ['en', 'Defence Minister Karen Holm said the talks would go on.', 'Karen Holm'],
    ['en', 'Police named the victim as Michael Turner, 35, a plumber.', 'Michael Turner'],
    ['de', 'Das sagte Bundeskanzlerin Anna Schneider am Montag in Berlin.', 'Anna Schneider'],
    ['fr', 'Le ministre Pierre Dubois a annoncé sa démission.', 'Pierre Dubois'],
    ['es', 'El presidente José García viajó a Lima.', 'José García'],
    ['it', 'Il sindaco Marco Ferrari ha parlato ai cittadini.', 'Marco Ferrari'],
    ['nl', 'Burgemeester Jan de Vries sprak met de bewoners.', 'Jan de Vries'],
    ['da', 'Statsminister Lars Jensen siger, at aftalen er god.', 'Lars Jensen'],
    ['pl', 'Prezydent Jan Kowalski powiedział, że nie podpisze ustawy.', 'Jan Kowalski'],
    ['uk', 'Президент Іван Шевченко сказав про це у Києві.', 'Іван Шевченко'],
    ['en', 'Six-year-old Lu Yiwen is a handful.', 'Lu Yiwen'],
    ['en', 'There was an attack on Park Seun-hwa, who was then in Leeds.', 'Park Seun-hwa'],
    ['en', 'That goes for Massachusetts Sen. Elizabeth Warren.', 'Elizabeth Warren'],
    ['en', 'Counsel assisting, Sarah Jones KC, said the evidence was clear.', 'Sarah Jones'],
    ['en', 'Sarah Jones MP told the house that it was late.', 'Sarah Jones'],
    ['en', 'It was led by Sir Peter Jones GCB KBE for ten years.', 'Peter Jones'],
    ['en', 'The award went to Bad Bunny for the second time.', 'Bad Bunny'],
    ['en', 'Then B S Yediyurappa said that the cracks were small.', 'B S Yediyurappa'],
    ['en', 'It was Abu Mohammed al-Jolani who said so.', 'Abu Mohammed al-Jolani'],
    ['en', 'There was applause for Reg “Nobby” Larkin before it.', 'Reg “Nobby” Larkin'],
    ['en', 'There was applause for Joseph "Joe" Rich before it.', 'Joseph "Joe" Rich'],
    ['en', 'Then Cllr Tudor ap Rhys put it off until Monday.', 'Tudor ap Rhys'],
    ['en', 'He met Crown Prince Khalid bin Salman there on Monday.', 'Khalid bin Salman'],
    ['en', 'It was Violet (Lindo) Hall who said so on Monday.', 'Violet (Lindo) Hall'],
    ['en', 'Write to Andrew Griffith Andrew@example.org about it.', 'Andrew Griffith'],
    ['sv', 'Då kom 21-årige Zenko Brulik till platsen.', 'Zenko Brulik'],
    ['ko', '김민수 장관은 오늘 회의에 참석했다.', '김민수'],
    ['ja', '昨日、田中太郎さんが会見した。', '田中太郎'],
  ])('in %s: %s', (language, text, name) => expect(names(language, text)).toEqual([name]));
});

describe('findMentions does not find', () => {
  it.each([
    ['en', 'The river runs through South Carolina and North Dakota.'],
    ['en', 'Photo: Jane Miller/AFP'],
    ['en', 'The new season begins on Monday in the Premier League.'],
    ['en', 'They lost to Paris Saint Germain in May.'],
    ['en', 'It was the work of Massachusetts General Hospital.'],
    ['en', 'It stands near Mont Saint Michel.'],
    ['en', 'He sold a 15-year-old Toyota.'],
    ['de', 'Die Straße führt durch den Wald nach Hamburg.'],
    ['ko', '서울 날씨는 맑다.'],
    ['ja', '東京の天気は晴れだった。'],
  ])('anybody in %s: %s', (language, text) => expect(names(language, text)).toEqual([]));
});

describe('whoever the end of a page brings in', () => {
  const prose = 'It rained on the bridge and on the town, and nobody knew yet when it would stop, or whether it would stop at all that week.';
  const left = (bodies: readonly string[]): string[] => {
    const article = makeArticle(bodies.map(block), { url: 'https://example.org/' });
    return findMentions(article, bodies.map((text, at): Sentence => ({ text, quote: { exact: text }, block: at, start: 0, end: text.length }))).map(({ name }) => name);
  };
  const bio = 'Karen Holm is a teacher in Leeds and lives there.';
  it('wrote the piece', () => expect(left([...Array.from({ length: 6 }, () => prose), bio])).toEqual([]));
  it('is in the story of a short page', () => expect(left([prose, prose, bio])).toEqual(['Karen Holm']));
  it('is in the story of a page without long blocks', () => expect(left([...Array.from({ length: 8 }, () => prose.slice(0, 60)), bio])).toEqual(['Karen Holm']));
});
