import { most, type CandidateSet } from '../candidate-set.ts';

/** Times, scores and other bare figures: numbers with hardly a word after them. */
export const isEmpty = ({ texts }: CandidateSet): boolean => !most(texts, 0.75, (text) => /\p{L}.*\p{L}/u.test(text.slice(0, 200)));
