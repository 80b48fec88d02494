import { describe, expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../test/make-block.ts';
import type { Article, Block } from '../model.ts';
import { segmentArticle } from '../text/segment-article.ts';
import { findPeople } from './find-people.ts';

const block = (text: string, part: Partial<Block> = {}): Block => makeBlock(text, { path: [], tags: [], ...part });

function article(title: string, paragraphs: readonly string[], language = 'en'): Article {
  return makeArticle([block(title, { kind: 'heading', level: 1 }), ...paragraphs.map((text) => block(text))], { url: 'https://news.example/a', title, language });
}

const visit = article('Oland Visits Moreno', [
  'Peter Oland, the president of Norland, visited Maria Moreno on Tuesday in the harbour of Eastport. The visit was short.',
  'Moreno told Oland that the two countries would build a bridge. “Maria Moreno is a friend,” Mr. Oland said later.',
  'Finance Minister Karl Lindqvist was seen at the station. Oland left in the evening, and Moreno waved.',
]);

function find(page: Article): ReturnType<typeof findPeople> {
  return findPeople(page, segmentArticle(page));
}

describe('a page with three people', () => {
  const { people, weights } = find(visit);
  const person = (name: string): (typeof people)[number] | undefined => people.find((one) => one.name === name);

  test('each once, most central first', () => {
    expect(people.map(({ name }) => name).sort()).toEqual(['Karl Lindqvist', 'Maria Moreno', 'Peter Oland']);
    expect(people.at(-1)?.name).toBe('Karl Lindqvist');
  });

  test('with the shorter forms and roles of the page', () => {
    expect(person('Peter Oland')).toMatchObject({ aliases: ['Oland'], role: 'president of Norland' });
    expect(person('Karl Lindqvist')).toMatchObject({ aliases: [], role: 'Finance Minister' });
    expect(person('Peter Oland')?.roleQuote?.exact).toContain('president of Norland');
  });

  test('sentences with the central people weigh most', () => {
    expect(Math.max(...weights)).toBe(1);
    expect(weights).toHaveLength(segmentArticle(visit).length);
    expect(weights[2]).toBe(0);
  });
});

describe('whatever the page', () => {
  const pages = [
    visit,
    article('Bridge opens', ['Anna and Tom Berg opened the bridge.', 'ANNA BERG said so; Tom\u00adas Berg did not. Dr. Lena Fox-Hill, 41, a surgeon, came too.']),
    article('Brücke eröffnet', ['Der dänische Botschafter Lars Holm sagte, Holms Rede sei kurz.', 'Holm ging.'], 'de'),
    article('Nobody here', ['It rained all day. The river rose.']),
    article('', []),
  ];

  test.each(pages.map((page) => [page.title, page] as const))('%s: names, forms, roles and quotes stand in the page', (_, page) => {
    const text = page.blocks.map((one) => one.text).join('\n');
    const plain = text.replaceAll('\u00ad', '');
    for (const person of find(page).people) {
      expect(person.mentions.length).toBeGreaterThan(0);
      for (const alias of person.aliases) expect(plain).toContain(alias);
      for (const quote of person.mentions) {
        expect(text).toContain(quote.exact);
        expect(text).toContain(`${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`.replaceAll('\n', ' '));
      }
      expect(plain).toContain(person.role ?? '');
      expect(person.role === undefined).toBe(person.roleQuote === undefined);
    }
  });

  test('a page without people has none, and weights of 0', () => {
    const { people, weights } = find(article('Nobody here', ['It rained all day. The river rose.']));
    expect(people).toEqual([]);
    expect(weights.every((weight) => weight === 0)).toBe(true);
  });
});

describe('what stands around the story does not change who is found', () => {
  const named = (page: Article): string[] => find(page).people.map(({ name, aliases, role, mentions }) => `${[name, ...aliases].join(' = ')} (${role ?? 'no role'}), ${mentions.length}`);
  const wanted = named(visit);
  const beside = (text: string, part: Partial<Block> = {}): Block => block(text, { inBody: false, ...part });
  const [headline, ...story] = visit.blocks;
  if (headline === undefined) throw new Error('the page has no headline');
  const around = (before: readonly Block[], after: readonly Block[]): Article => ({ ...visit, blocks: [...before, headline, ...story, ...after] });

  test.each<readonly [string, Article]>([
    ['a menu', around(['World', 'Sports', 'Tom Reed’s column'].map((text) => beside(text, { kind: 'item' })), [])],
    ['teasers of other stories', around([], ['Ada Cole wins the final', 'Minister Tom Reed resigns'].map((text) => beside(text, { links: [[0, text.length]] })))],
    ['comments', around([], [beside('Ada Cole: I met Tom Reed once and he was kind.', { hint: 'comment comments' })])],
    ['a byline before and a box about the author after it', { ...around([], [beside('Ada Cole covers Norland for the Daily News.', { hint: 'author-bio' })]), blocks: [headline, block('By Ada Cole'), ...story] }],
    ['a line of the house', around([], [block('Tom Reed in Eastport contributed to this report.')])],
    ['the credit of a picture', around([], [beside('Photo: Ada Cole/AFP', { kind: 'caption' })])],
  ])('%s', (_what, page) => expect(named(page)).toEqual(wanted));
});

describe('words that turn out to be nobody’s name', () => {
  test('are part of a role', () => {
    const { people } = find(article('Talks go on', ['The president of Norland, Ada Cole, said on Monday that the talks would go on, and that nobody should fear that they would end soon.']));
    expect(people[0]).toMatchObject({ name: 'Ada Cole', role: 'president of Norland' });
  });
});
