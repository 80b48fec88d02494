import { lookupKey } from './lookup-key.ts';
import { nameClass } from './names-table.ts';
import { rememberWords } from '../../text/remember-words.ts';

// What the table of names says of one word as a page writes it. Irish and Italian names stand in it without their marks: "O'Brien".
const classOf = rememberWords((word) => nameClass(lookupKey(word).replaceAll("'", '')));

/** How well a word is known as a first name, 0–3. */
export const asFirstName = (word: string | undefined): number => classOf(word ?? '') & 3;

/** True for two words or more of which the first is known at least so well as a first name. */
export const beginsWithFirstName = (name: string, least: 2 | 3): boolean => name.includes(' ') && asFirstName(name.slice(0, name.indexOf(' '))) >= least;

/** How well a word is known as a last name, 0–3. */
export const asLastName = (word: string | undefined): number => (classOf(word ?? '') >> 2) & 3;

/** How well a word is known as a place, 0–2; 3 for a people. */
export const asPlace = (word: string | undefined): number => (classOf(word ?? '') >> 4) & 3;

/** True for a word that is known as anybody's name at all. */
export const isAnyName = (word: string | undefined): boolean => (classOf(word ?? '') & 15) !== 0;

/** How common a word is in a language, 0–3. */
export const asCommonWord = (word: string, language: string): number => nameClass(`${language.slice(0, 2).toLowerCase()}:${lookupKey(word)}`) >> 6;

/** True for a country, a large city or a people. */
export const isLand = (word: string | undefined): boolean => asPlace(word) >= 2;
