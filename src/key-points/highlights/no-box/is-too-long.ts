import { rawOf, wordsIn, type BoxCandidate } from '../box-candidate.ts';
import { average } from './average.ts';

/** The most words a line has on average, by what speaks for the box. */
const MOST: Readonly<Record<BoxCandidate['evidence'], number>> = { strong: 70, class: 70, weak: 70, place: 35 };

/** Running text: too long for points. */
export const isTooLong = (box: BoxCandidate): boolean => average(box.lines.map((line) => wordsIn(rawOf(box, line)))) > MOST[box.evidence];
