import { describe, expect, test } from 'vitest';
import { roleLexicon } from './role-lexicon.ts';
import { shownRole } from './shown-role.ts';

describe('a role as it is shown', () => {
  test.each([
    ['en', 'two prime suspects', 'prime suspects'],
    ['en', 'Both directors', 'directors'],
    ['en', 'two-time winners', 'two-time winners'],
    ['de', 'beiden Autoren', 'Autoren'],
    ['nl', 'twee gitaristen', 'gitaristen'],
    ['es', 'candidatos', 'candidatos'],
  ])('%s: of several, %s → %s', (language, text, role) => {
    expect(shownRole(text, true, roleLexicon(language))).toBe(role);
  });

  test.each([
    ['en', 'his longtime agent', 'longtime agent'],
    ['en', 'my father', 'father'],
    ['en', 'his wife', 'his wife'],
    ['en', 'Trump’s adviser', 'Trump’s adviser'],
    ['en', 'actress', 'actress'],
    ['de', 'sein ursprünglicher Gegner', 'ursprünglicher Gegner'],
    ['de', 'seine Frau', 'seine Frau'],
    ['fr', 'son avocat', 'avocat'],
    ['de', 'mein Bruder', 'Bruder'],
    ['de', 'deine Tante', 'Tante'],
    ['sv', 'mitt ombud', 'ombud'],
    ['fr', 'mes amis', 'amis'],
    ['nl', 'ons raadslid', 'raadslid'],
  ])('%s: %s → %s', (language, text, role) => {
    expect(shownRole(text, false, roleLexicon(language))).toBe(role);
  });
});
