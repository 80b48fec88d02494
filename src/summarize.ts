import { readArticle } from './article/read-article.ts';
import { findKeyPoints } from './key-points/find-key-points.ts';
import type { Summary } from './model.ts';
import { findPeople } from './people/find-people.ts';
import { peopleIn } from './people/people-in.ts';
import { segmentArticle } from './text/segment-article.ts';
import { countWords, readingMinutes } from './text/reading-time.ts';

/**
 * Read this first: a page goes in, its key points and people come out.
 *
 * Synchronous, uses no browser API, leaves the document exactly as it was.
 * @param options.maxPoints bounds the points that Lede itself chooses (absent: by length); the author's and the publisher's are always whole.
 * @returns null for a page that is no article.
 */
export function summarize(document: Document, options: { maxPoints?: number } = {}): Summary | null {
  const article = readArticle(document);
  if (article === null) return null;
  const sentences = segmentArticle(article);
  const found = findPeople(article, sentences);
  const keyPoints = findKeyPoints(article, sentences, found.weights, options.maxPoints);
  if (keyPoints === null) return null;
  const [first, ...others] = keyPoints.map((set) => ({
    ...set,
    points: set.points.map((point) => ({ ...point, people: peopleIn(`${point.text}\n${point.detail ?? ''}`, found.people) })),
  }));
  if (first === undefined) return null;
  const wordCount = countWords(article);
  const { blocks: _blocks, taggedNames: _tagged, creditedNames: _credited, description: _description, truncated, ...head } = article;
  return {
    ...head,
    wordCount,
    readingMinutes: readingMinutes(wordCount, article.language),
    keyPoints: [first, ...others],
    people: found.people,
    ...(truncated ? { truncated } : {}),
  };
}
