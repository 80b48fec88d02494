import { languageFor } from '../languages/language-for.ts';
import { lookupKey } from '../mentions/lookup-key.ts';

const sets = new Map<string, ReadonlySet<string>>();
/** Things that pages explain after their names, besides the houses and places of the language data. */
const more: readonly string[] = ['app', 'band', 'brand', 'caucus', 'chain', 'charity', 'drug', 'firm', 'maker', 'platform', 'product', 'provider', 'retailer', 'startup', 'start-up', 'suburb', 'vaccine', 'website'];

/** True for nouns that say that the name before them is a house, a place or another thing: 'village', 'company'. */
export function isThing(word: string, language: string): boolean {
  const known = sets.get(language);
  if (known !== undefined) return known.has(word);
  const data = languageFor(language);
  const words = new Set([...data.orgWords, ...data.placeWords, ...more]);
  sets.set(language, words);
  return words.has(word);
}

/** True for a name that ends with such a noun: 'Norton Bridge'. */
export const endsWithThing = (name: string, language: string): boolean => isThing(lookupKey(name.slice(name.lastIndexOf(' ') + 1)), language);
