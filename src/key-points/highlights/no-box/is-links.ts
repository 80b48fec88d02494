import { linkShare, type BoxCandidate } from '../box-candidate.ts';

/** Navigation, or a list of other stories: at least half of the lines are links. */
export const isLinks = (box: BoxCandidate): boolean => box.lines.filter((line) => linkShare(box, line) > 0.7).length * 2 >= box.lines.length;
