import { languageFor } from '../languages/language-for.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** Canadian towns that are called after princes. */
const towns: ReadonlySet<string> = new Set(['Albert', 'George', 'Rupert']);
const compass = /^(?:east|north|northeast|northwest|south|southeast|southwest|west)$/;

/** True where a prince or a saint is a town or a school: 'north of Prince Albert', 'against Saint Mary’s'. */
export function isRoyalTown({ tokens, first, last, lexicon }: RolePlace): boolean {
  if (lexicon.language !== 'en' || first !== last) return false;
  const title = tokens[first - 1]?.text;
  const before = tokens[first - 2]?.lower ?? '';
  const earlier = tokens[first - 3]?.lower ?? '';
  if (title === 'Saint' || title === 'St.') return /['’]s$/.test(tokens[last]?.text ?? '');
  const isPlaced = before !== 'of' && before !== 'to' && languageFor('en').placePrepositions.includes(before);
  // 'The pilot, 61, of Prince Rupert, was'
  const isHome = before === 'of' && tokens[first - 3]?.text === ',' && /^\d{1,3}$/.test(tokens[first - 4]?.text ?? '');
  return title === 'Prince' && towns.has(tokens[first]?.text ?? '') && (isPlaced || isHome || (before === 'of' && compass.test(earlier)));
}
