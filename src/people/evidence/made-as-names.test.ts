import { expect, test } from 'vitest';
import { isMadeAsName } from './made-as-names.ts';

test.each([
  ['fr', 'Jordan Bardella', 0.45],
  ['es', 'Israel Galván', 0.36],
  ['nl', 'Thomas van Qwert', 0.4],
  ['pt', 'Maria Qwert Cardoso', 0.35],
  ['cs', 'Jakuba Surovčíka', 0.25],
  ['pl', 'Janem Qwertem', 0.25],
])('is: %s %s %d', (language, name, score) => expect(isMadeAsName(name, score, language)).toBe(true));

test.each([
  ['en', 'Jordan Bardella', 0.45],
  ['fr', 'Jordan Bardella', 0.3],
  ['fr', 'Qwert Bardella', 0.49],
  ['cs', 'Jakuba Surovčík', 0.25],
  ['cs', 'Jakuba Surovčíka', 0.15],
  ['fr', 'Bardella', 0.45],
  ['fr', 'Jordan Paris', 0.45],
  ['fr', 'Jordan Hôtel', 0.45],
  ['fr', 'Jordan FC', 0.45],
  ['fr', 'Jordan Bardella19', 0.45],
  ['fr', 'Jordan et', 0.45],
  ['pt', 'Maria Qwert Qwert Cardoso', 0.45],
])('is not: %s %s %d', (language, name, score) => expect(isMadeAsName(name, score, language)).toBe(false));
