import { most, type CandidateSet } from '../candidate-set.ts';

const TIME = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d\b/;

/** A live page's entries: many begin with the time of day. */
export const isLiveFeed = ({ texts }: CandidateSet): boolean => most(texts, 0.34, (text) => TIME.test(text));
