import type { Evidence } from './page-evidence.ts';
import { flag } from './word-flags.ts';
import type { Word } from './word.ts';

const isPersonal = (evidence: Evidence | undefined): boolean => evidence !== undefined && evidence.afterTitle + evidence.afterFirst + evidence.beforeAge > 0;

/** A country, a large city or a people alone, that the page never uses in a longer name or after a title: 'Turkey', 'Palestinians'. */
export function isPlaceAlone(name: readonly Word[], page: ReadonlyMap<string, Evidence>): boolean {
  const [word] = name;
  return name.length === 1 && word !== undefined && word.place >= 2 && word.first < 3 && !isPersonal(page.get(word.folded));
}

/** Words that are all part of one long place name: 'Buenos Aires'. */
export function isLongPlace(name: readonly Word[]): boolean {
  return name.length > 1 && name.every((word) => (word.flags & flag.longPlace) !== 0 && word.first < 2);
}

/** Ends with a word of organisations, places or time that is no known family name: 'Muslim Brotherhood', 'Reading Room'. */
export function endsAsThing(name: readonly Word[]): boolean {
  const last = name.at(-1);
  return name.length > 1 && last !== undefined && last.last === 0 && last.first === 0 && ((last.flags & (flag.org | flag.place | flag.calendar)) !== 0 || last.common >= 2);
}

/** How much of a name's chance is left (0..1) by what it is made of. */
export function doubtName(name: readonly Word[], page: ReadonlyMap<string, Evidence>): number {
  if (isPlaceAlone(name, page)) return 0.3;
  if (isLongPlace(name)) return 0.3;
  if (endsAsThing(name)) return 0.4;
  return 1;
}
