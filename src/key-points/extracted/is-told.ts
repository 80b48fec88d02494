import { lettersOf } from '../letters-of.ts';
import type { Candidate } from './candidate.ts';
import type { Topic } from './read-words.ts';

/** A sentence of which so much stands in one point, or that holds so much of it, says it again. */
const SENTENCE = 0.65;
const POINT = 0.8;
/** A point about fewer things ('Rain') is a label. */
const LEAST = 3;

/** Tells whether a sentence is one of the publisher's own points, or as good as one. */
export function isTold(all: readonly Candidate[], told: readonly string[]): (candidate: Candidate) => boolean {
  const [first] = all;
  if (first === undefined || told.length === 0) return () => false;
  const texts = told.map(lettersOf);
  const points = told.map((text) => new Set<Topic>(first.read(text).flatMap(({ topics }) => topics))).filter(({ size }) => size >= LEAST);
  return ({ text, topics }) => {
    const letters = lettersOf(text);
    if (texts.some((point) => point.includes(letters))) return true;
    return points.some((point) => {
      const shared = topics.filter((topic) => point.has(topic)).length;
      return shared >= LEAST && (shared >= SENTENCE * topics.length || shared >= POINT * point.size);
    });
  };
}
