import { findKeyPoints } from './key-points/find-key-points.ts';
import type { Article, Summary } from './model.ts';
import { findPeople, preparePeople } from './people/find-people.ts';
import { peopleIn } from './people/people-in.ts';
import { segmentArticle } from './text/segment-article.ts';
import { countWords, readingMinutes } from './text/reading-time.ts';

/** Makes the first article as quick as the next; for while the page is still being read. */
export function prepare(): void {
  preparePeople();
}

/**
 * The key points of an article that has been read, and the people in it.
 * @param options.maxPoints as in `summarize`.
 * @returns null where there is not one point.
 */
export function summarizeArticle(article: Article, options: { maxPoints?: number } = {}): Summary | null {
  const sentences = segmentArticle(article);
  const found = findPeople(article, sentences);
  const keyPoints = findKeyPoints(article, sentences, found, options.maxPoints);
  if (keyPoints === null) return null;
  const namedIn = peopleIn(found.people, article.language);
  const [first, ...others] = keyPoints.map((set) => ({
    ...set,
    points: set.points.map((point) => ({ ...point, people: namedIn(`${point.text}\n${point.detail ?? ''}`) })),
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
