const germanic: ReadonlySet<string> = new Set(['da', 'de', 'nb', 'nl', 'nn', 'no', 'sv']);

/** True for the Germanic languages but English, by BCP 47 tag: they write nouns together, and a genitive's s without an apostrophe. */
export const isGermanic = (tag: string): boolean => germanic.has(tag.toLowerCase().split('-')[0] ?? '');
