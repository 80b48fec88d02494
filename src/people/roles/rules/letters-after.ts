import { officeLetters } from '../../mentions/letters-after-name.ts';
import { endsPhrase } from '../ends-phrase.ts';
import { isPastTense } from '../is-past-tense.ts';
import { roleBetween } from '../role-between.ts';
import type { RoleRule } from '../role-place.ts';

/** A seat or an office in letters right after a whole name: 'Anna Berg MP'. Less telling than words. */
export const lettersAfter: RoleRule = (place) => {
  const { tokens, first, last, lexicon } = place;
  if (last === first || !officeLetters.has(tokens[last + 1]?.text ?? '')) return null;
  // 'A Travis Kelce TD catch': a verb or a mark comes next.
  return endsPhrase(place, last + 2) || isPastTense(tokens[last + 2]?.lower ?? '', lexicon.language) ? roleBetween(place, last + 1, last + 2, 1) : null;
};
