// The door to the points: numbered by the author · highlights by the publisher · extracted by rank.
import type { Article, KeyPointSet, Sentence } from '../model.ts';
import { extractPoints } from './extracted/extract-points.ts';
import type { SentencesRead } from './extracted/sentences-read.ts';
import { findHighlights } from './highlights/find-highlights.ts';
import { findNumbered } from './numbered/find-numbered.ts';
import { promisedCount } from './promised-count.ts';

/**
 * Finds every set of points that an article has, best first: the set that the headline promises, numbering that carries
 * the article, the publisher's highlights, other numbered sets, and what Lede chooses.
 * @param read what is known of the sentences.
 * @param maxPoints bounds what Lede chooses; absent: by length.
 * @returns null where there is none at all.
 */
export function findKeyPoints(article: Article, sentences: readonly Sentence[], read: SentencesRead, maxPoints?: number): readonly KeyPointSet[] | null {
  const highlights = findHighlights(article, sentences);
  const numbered = findNumbered(article, sentences, promisedCount(article.title, article.language)).filter((one) => one.promised || one.carries || !isSame(one.set, highlights));
  const extracted = extractPoints(article, sentences, read, maxPoints, highlights?.points.map(({ text }) => text));
  const isPromised = numbered.filter(({ promised }) => promised);
  const carrying = numbered.filter(({ promised, carries }) => !promised && carries);
  const others = numbered.filter(({ promised, carries }) => !promised && !carries);
  // Beside the points of the story, steps and the like are one click away; alone they would stand for it.
  const isAlone = highlights === null && isPromised.length === 0 && carrying.length === 0 && others.every(({ isPart }) => isPart);
  const sets = [...isPromised, ...carrying].map(({ set }) => set);
  sets.push(...(highlights === null ? [] : [highlights]), ...(isAlone ? [] : others.map(({ set }) => set)), ...(extracted === null ? [] : [extracted]));
  return sets.length === 0 ? null : sets;
}

/** The publisher's box may be an ordered list: it is told once. */
const isSame = (set: KeyPointSet, other: KeyPointSet | null): boolean => set.points.length === other?.points.length && set.points.every(({ text }, i) => text === other.points[i]?.text);
