import { nicknames } from './nicknames.ts';

const groups = new Map<string, Set<number>>();
nicknames.forEach((line, index) => {
  for (const name of line.split(' ')) (groups.get(name) ?? groups.set(name, new Set()).get(name))?.add(index);
});

/** The groups of first names that stand for one another which a folded word is in. */
export const nicknameGroups = (word: string): Iterable<number> => groups.get(word) ?? [];

/** First names that stand for one another: 'mike' and 'michael', 'pepe' and 'jose', 'sasha' and 'aleksandr'. Both folded. */
export function isNicknameOf(a: string, b: string): boolean {
  if (a === b) return false;
  const ofA = groups.get(a);
  const ofB = ofA === undefined ? undefined : groups.get(b);
  if (ofA === undefined || ofB === undefined) return false;
  for (const index of ofA) if (ofB.has(index)) return true;
  return false;
}
