import { officeLetters } from '../../mentions/letters-after-name.ts';
import { roleBetween } from '../role-between.ts';
import type { RoleRule } from '../role-place.ts';

/** A seat or an office in letters right after a whole name: 'Anna Berg MP'. Less telling than words. */
export const lettersAfter: RoleRule = (place) => {
  const { tokens, first, last } = place;
  return last > first && officeLetters.has(tokens[last + 1]?.text ?? '') ? roleBetween(place, last + 1, last + 2, 1) : null;
};
