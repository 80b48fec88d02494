/** Languages whose words hardly ever put such letters side by side. */
const LANGUAGES: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
/** Letters that stand side by side by chance alone, or so many consonants that nobody can speak them. */
const UNSPOKEN = /q(?!u|$)|[jv][b-df-hj-np-tv-xz]|x[bdfgjkmnrsvwxz]|w[bcfgjmpqtvxz]|[bcdfghjkmpqtvwz]x|[bcdfghklmpqtvwxz]j|[bcdfghjkmpqtvwxz]q|[bcfgjkmpqvwx]v|[fgjkmpqvwx]w|[bcdfgjkmpqvwx]z|^[b-df-hj-np-tv-xz]{3,}$|[b-df-hj-np-tv-xz]{6}/i;
/** Without one of these no word has such: half of all words are told by it in a fifth of the time. */
const RARE = /[jqvwxz]|[b-df-hj-np-tv-xz]{3}/i;
const ABBREVIATION = /^\p{Lu}+$/u;
/** Addresses and a foreign language have up to a third of such words. */
const SHARE = 0.4;
/** Of fewer words each may be a name. */
const LEAST = 5;

/**
 * True for a text whose letters a paywall has shuffled: nearly every other word has letters side by side that no word has.
 * @param language see `baseLanguage`.
 */
export function isScrambled(words: readonly string[], language: string): boolean {
  if (words.length < LEAST || !LANGUAGES.has(language)) return false;
  // Nearly every text is told by its first words: too few are left to make it one.
  let spoken = words.length - SHARE * words.length;
  return words.every((word) => (RARE.test(word) && UNSPOKEN.test(word) && !ABBREVIATION.test(word)) || --spoken >= 0);
}
