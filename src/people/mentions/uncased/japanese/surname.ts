import { firstParts, lastParts, noSurnames, otherSurnames } from './surname-parts.ts';

const first: ReadonlySet<string> = new Set(firstParts);
const last: ReadonlySet<string> = new Set(lastParts);
const other: ReadonlySet<string> = new Set(otherSurnames.split(' '));
const none: ReadonlySet<string> = new Set(noSurnames.split(' '));

/** True for what is a Japanese family name, or made as they are. */
export const isSurname = (word: string): boolean => other.has(word) || (word.length === 2 && first.has(word.charAt(0)) && last.has(word.charAt(1)) && !none.has(word));

/** How long the family name at `at` can be, the likeliest first. */
export const surnameLengths = (text: string, at = 0): number[] => [3, 4, 2, 1].filter((length) => at + length <= text.length && isSurname(text.slice(at, at + length)));
