import { most, type CandidateSet } from '../candidate-set.ts';

/** Frequent questions: nearly all points ask. Where the headline promises the very number, they are its points. */
export const isQuestions = ({ texts, promised }: CandidateSet): boolean => promised !== texts.length && most(texts, 0.8, (text) => /[?？؟]\s*$/.test(text));
