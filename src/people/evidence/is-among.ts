/** Languages that write nouns together, so that the last part says what the whole is. */
const compounding: ReadonlySet<string> = new Set(['da', 'de', 'nl', 'no', 'sv']);

/** True for a word (lower case) that is one of the nouns, or in a language that writes them together ends with one of five letters or more: 'Lernplattform'. */
export function isAmong(word: string, nouns: readonly string[], language: string): boolean {
  return nouns.includes(word) || (compounding.has(language) && nouns.some((noun) => noun.length > 4 && word.endsWith(noun)));
}
