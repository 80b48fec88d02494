import { asks, most, type CandidateSet } from '../candidate-set.ts';
import { heldShare } from '../held-share.ts';

/** How much of the body's text questions and their answers hold where the author tells the story by them. */
const TELLS = 0.4;

/** Frequent questions: nearly all points ask. Where the headline promises the very number, or most of the story answers them, they are its points. */
export const isQuestions = (set: CandidateSet): boolean => {
  const { texts, details, promised } = set;
  if (promised === texts.length || !most(texts, 0.8, asks)) return false;
  return !most(details, 0.8, ({ length }) => length > 0) || heldShare(set) < TELLS;
};
