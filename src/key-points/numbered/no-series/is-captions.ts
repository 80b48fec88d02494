import { most, type CandidateSet } from '../candidate-set.ts';

/** Pictures that are numbered: the numbers stand in their captions. */
export const isCaptions = ({ heads }: CandidateSet): boolean => most(heads, 0.5, ({ kind }) => kind === 'caption');
