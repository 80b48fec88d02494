import { rememberWords } from './remember-words.ts';

/** The language that a BCP 47 tag names, as word lists are kept by it: its base subtag, in lower case. Both written forms of Norwegian share the lists of 'no'. */
export const baseLanguage = rememberWords((tag: string): string => {
  const base = tag.toLowerCase().split('-', 1)[0] ?? '';
  return base === 'nb' || base === 'nn' ? 'no' : base;
});
