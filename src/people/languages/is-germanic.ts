import { baseLanguage } from '../../text/base-language.ts';

const germanic: ReadonlySet<string> = new Set(['da', 'de', 'nl', 'no', 'sv']);

/** True for the Germanic languages but English, by BCP 47 tag: they write nouns together, and a genitive's s without an apostrophe. */
export const isGermanic = (tag: string): boolean => germanic.has(baseLanguage(tag));
