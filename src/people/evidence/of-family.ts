import { asFirstName, isLand } from '../mentions/known-word.ts';

/** So many words has a first name and a family name at most. */
const LONGEST = 3;

/**
 * True for a common first name before what the page surely calls somebody by: 'Arabella Grandi' where 'Grandi' says something.
 * @param families single words that are surely names.
 */
export function isOfFamily(name: string, families: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && words.length <= LONGEST && families.has(last) && asFirstName(words[0]) >= 2 && !isLand(words[0]) && !isLand(last);
}
