import type { Article, Block } from '../src/model.ts';

/** A paragraph of the body with that text, in a `<p>` of its own, and with nothing else to tell; `fields` are those that are otherwise. */
export function makeBlock(text: string, fields: Partial<Block> = {}): Block {
  return { kind: 'paragraph', text, level: 0, list: null, strong: [], links: [], hint: '', label: '', path: [1], tags: ['p'], inBody: true, marker: '', ...fields };
}

/** A page in English with these blocks, without a headline, and with nothing else to tell; `fields` are those that are otherwise. */
export function makeArticle(blocks: readonly Block[], fields: Partial<Article> = {}): Article {
  return { url: 'https://news.example/', title: '', language: 'en', direction: 'ltr', taggedNames: [], creditedNames: [], blocks, truncated: false, ...fields };
}
