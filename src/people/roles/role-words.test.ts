import { describe, expect, test } from 'vitest';
import { roleGrammars } from './role-grammar.ts';
import { looseHeads, moreRoleWords, notRoleWords, relationWords, weakRoleWords } from './role-words.ts';

describe('word lists are lower-case, sorted and unique', () => {
  const tables = { looseHeads, moreRoleWords, notRoleWords, relationWords, weakRoleWords };
  const lists = Object.entries(tables).flatMap(([table, byLanguage]) => Object.entries(byLanguage).map(([language, words]) => [`${table} ${language}`, words] as const));
  const grammars = Object.entries(roleGrammars).flatMap(([language, grammar]) =>
    Object.entries(grammar).flatMap(([field, words]) => (Array.isArray(words) ? [[`${field} ${language}`, words.map(String)] as const] : [])),
  );

  test.each([...lists, ...grammars])('%s', (_, words) => {
    expect([...new Set(words.map((word) => word.toLowerCase()))].sort()).toEqual(words);
  });
});

test('every language has a grammar with the words that the rules ask for', () => {
  for (const grammar of Object.values(roleGrammars)) {
    expect(grammar.and.length).toBeGreaterThan(0);
    expect(grammar.of.length).toBeGreaterThan(0);
    expect(grammar.be.length).toBeGreaterThan(0);
    expect(grammar.enders.length).toBeGreaterThan(20);
  }
});
