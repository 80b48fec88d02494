import { rawOf, wordsIn, type BoxCandidate } from '../box-candidate.ts';
import { average } from './average.ts';

/** The fewest words a line has on average, by what speaks for the box. */
const FEWEST: Readonly<Record<BoxCandidate['evidence'], number>> = { strong: 4, class: 5, weak: 5, place: 6 };

/** Menus, tags, prices: too short to say anything. */
export const isTooShort = (box: BoxCandidate): boolean => average(box.lines.map((line) => wordsIn(rawOf(box, line)))) < FEWEST[box.evidence];
