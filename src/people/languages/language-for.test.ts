import { describe, expect, it } from 'vitest';
import { languageFor, languages } from './language-for.ts';

describe.each(Object.entries(languages))('words of %s', (_code, data) => {
  it.each(Object.entries(data))('%s are sorted, unique and lower-case', (_field, words) => {
    expect(words).toEqual([...new Set<string>(words)].sort());
    expect(words).toEqual(words.map((word: string) => word.toLowerCase()));
    expect(words).not.toContain('');
  });
});

describe('languageFor', () => {
  it('minds only the language of a tag', () => expect(languageFor('de-CH')).toBe(languages['de']));
  it('takes both forms of Norwegian', () => expect(languageFor('nn-NO')).toBe(languages['no']));
  it('falls back to English', () => expect(languageFor('und')).toBe(languages['en']));
});
