import { nicknames } from './nicknames.ts';

const groups = new Map<string, Set<number>>();
nicknames.forEach((line, index) => {
  for (const name of line.split(' ')) (groups.get(name) ?? groups.set(name, new Set()).get(name))?.add(index);
});

/** The groups of first names that stand for one another which a folded word is in. */
export const nicknameGroups = (word: string): Iterable<number> => groups.get(word) ?? [];

/** First names that stand for one another: 'mike' and 'michael', 'pepe' and 'jose', 'sasha' and 'aleksandr'. Both folded. */
export function isNicknameOf(a: string, b: string): boolean {
  const ofA = a === b ? undefined : groups.get(a);
  if (ofA === undefined) return false;
  for (const index of nicknameGroups(b)) if (ofA.has(index)) return true;
  return false;
}
