import { readArticle } from './article/read-article.ts';
import type { Summary } from './model.ts';
import { summarizeArticle } from './summarize-article.ts';

/**
 * Read this first: a page goes in, its key points and people come out.
 *
 * Synchronous, uses no browser API, leaves the document exactly as it was. In the browser the two steps run in two places:
 * the page is read where it stands, and what it says is summarized in the extension's own process, off the page's thread.
 * @param options.maxPoints bounds the points that Lede itself chooses (absent: by length); the author's and the publisher's are always whole.
 * @returns null for a page that is no article.
 */
export function summarize(document: Document, options: { maxPoints?: number } = {}): Summary | null {
  const article = readArticle(document);
  return article === null ? null : summarizeArticle(article, options);
}
