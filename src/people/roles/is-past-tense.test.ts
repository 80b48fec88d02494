import { expect, test } from 'vitest';
import { isPastTense } from './is-past-tense.ts';

test.each([
  ['es', 'habló'], ['es', 'hablaron'], ['es', 'jugaba'], ['pt', 'falou'], ['pt', 'mudaram'], ['it', 'parlò'], ['it', 'sentirà'], ['it', 'giocava'],
  ['fr', 'avait'], ['fr', 'parlera'], ['pl', 'przyznał'], ['ru', 'сказала'], ['uk', 'сказав'], ['cs', 'vyhlásil'],
])('does: %s %s', (language, word) => expect(isPastTense(word, language)).toBe(true));

test.each([
  ['es', 'izquierdo'], ['es', 'socialista'], ['pt', 'europeu'], ['pt', 'alvinegro'], ['it', 'sportiva'], ['it', 'esecutiva'], ['fr', 'castrais'],
  ['pl', 'gości'], ['ru', 'области'], ['cs', 'zápasu'], ['en', 'called'],
])('does not: %s %s', (language, word) => expect(isPastTense(word, language)).toBe(false));
