import type { Article } from '../../model.ts';
import { beginsWithFirstName } from '../mentions/known-word.ts';
import { houseKey } from './own-house.ts';

/** '#3: Marlow', '7. Marlow – best for groups', 'Marlow': the number, the name alone, and what is said of it. */
const heading = /^(?:#?\d{1,3}[.):]? )?(\p{Lu}[\p{L}\p{N}&.’'-]{0,30}(?: \p{Lu}[\p{L}\p{N}&.’'-]{0,30}){0,2})(?: [-–—(]|: |$)/u;
/** From so many headings on they make a list. */
const FEWEST = 4;
/** Where more of them are full names than one in so many, it is a list of people. */
const FULL_NAMES = 4;

/** Single words that head the parts of a list of things: the best tools, shops, cars. Folded (see `houseKey`); none where the list is of people. */
export function headingNames({ blocks }: Article): ReadonlySet<string> {
  const found = new Set<string>();
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  for (const level of [2, 3, 4]) {
    const names = headings.flatMap(({ level: own, text }) => (own === level ? (heading.exec(text)?.[1] ?? []) : []));
    if (names.length < FEWEST || names.filter((name) => beginsWithFirstName(name, 3)).length * FULL_NAMES > names.length) continue;
    for (const name of names) if (!name.includes(' ')) found.add(houseKey(name));
  }
  return found;
}
