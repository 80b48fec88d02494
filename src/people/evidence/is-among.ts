import { isGermanic } from '../languages/is-germanic.ts';

/** True for a word (lower case) that is one of the nouns, or in a language that writes nouns together, so that the last part says what the whole is, ends with one of five letters or more: 'Lernplattform'. */
export function isAmong(word: string, nouns: readonly string[], language: string): boolean {
  return nouns.includes(word) || (isGermanic(language) && nouns.some((noun) => noun.length > 4 && word.endsWith(noun)));
}
