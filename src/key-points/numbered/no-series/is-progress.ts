import type { CandidateSet } from '../candidate-set.ts';

/** A point of fewer characters on average, with nothing under it, says nothing. */
const SHORT = 15;

/** The steps of a form, tabs, a bar of progress: a word or two each beside its number, and nothing under any. */
export const isProgress = ({ labels, texts, details }: CandidateSet): boolean =>
  labels.every(({ style, end, rest }) => style === 'marker' && end === rest) && details.every(({ length }) => length === 0) && texts.join('').length < texts.length * SHORT;
