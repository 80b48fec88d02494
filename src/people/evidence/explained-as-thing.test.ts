import { expect, test } from 'vitest';
import { isExplainedAsThing } from './explained-as-thing.ts';
import { roleLexicon } from '../roles/role-lexicon.ts';
import { tokenize } from '../roles/tokens.ts';

/** Whether the word at that place of the text, the first unless told, is explained so. */
function explained(language: string, text: string, at = 0): boolean {
  const lexicon = roleLexicon(language);
  const tokens = tokenize(text, lexicon.language);
  return isExplainedAsThing({ text, tokens, first: at, last: at, nameEnd: tokens[at]?.end ?? 0, owners: tokens.map(() => undefined), lexicon });
}

test.each([
  ['en', 'Addison, a village southwest of Ithaca, burned.'],
  ['en', 'Acme, the software company, failed.'],
  ['en', 'Acme, the extremist group already blamed, failed.'],
  ['es', 'Salta, una ciudad del norte, ardió.'],
])('does: %s %s', (language, text) => expect(explained(language, text)).toBe(true));

test.each([
  ['en', 'Addison, a village doctor, came.'],
  ['en', 'Addison, 41, came.'],
  ['en', 'Addison, a company director from Riga, came.'],
  ['en', 'Addison lives in a village.'],
])('does not: %s %s', (language, text) => expect(explained(language, text)).toBe(false));

test.each([
  ['en', 'The town of Addison burned.', 3],
  ['en', 'a village of Addison', 3],
  ['fr', 'le port de Brunoy', 3],
  ['en', 'led by the Addison party', 3],
])('does: %s %s', (language, text, at) => expect(explained(language, text, at)).toBe(true));

test.each([
  ['en', 'The wife of Addison came.', 3],
  ['en', 'Some friends of Addison came.', 3],
  ['en', 'led by Addison party members', 2],
  ['en', 'at the Addison wedding', 2],
])('does not: %s %s', (language, text, at) => expect(explained(language, text, at)).toBe(false));

test.each([
  ['en', 'Marlow is a versatile learning platform designed for schools.'],
  ['en', 'Marlow is rental software for owners.'],
  ['en', 'Marlow is a K-12 program offering online classes.'],
  ['de', 'Marlow ist ein amerikanisches Softwareunternehmen.'],
  ['fr', 'Marlow est une plateforme de vente.'],
  ['es', 'Marlow es una empresa de Lima.'],
])('does: %s %s', (language, text) => expect(explained(language, text)).toBe(true));

test.each([
  ['en', 'Marlow is a company director.'],
  ['en', 'Marlow is a product of the academy.'],
  ['en', 'Marlow was in service.'],
  ['en', 'Marlow is a company man.'],
  ['de', 'Marlow ist ein Unternehmer.'],
  ['es', 'Marlow es una directora de empresa.'],
])('does not: %s %s', (language, text) => expect(explained(language, text)).toBe(false));
