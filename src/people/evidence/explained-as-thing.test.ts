import { expect, test } from 'vitest';
import { isExplainedAsThing } from './explained-as-thing.ts';
import { roleLexicon } from '../roles/role-lexicon.ts';
import { tokenize } from '../roles/tokens.ts';

/** Whether the first word of the text is explained so. */
function explained(language: string, text: string): boolean {
  const lexicon = roleLexicon(language);
  const tokens = tokenize(text, lexicon.language);
  return isExplainedAsThing({ text, tokens, first: 0, last: 0, nameEnd: tokens[0]?.end ?? 0, owners: tokens.map(() => undefined), lexicon });
}

test.each([
  ['en', 'Addison, a village southwest of Ithaca, burned.'],
  ['en', 'Acme, the software company, failed.'],
  ['es', 'Salta, una ciudad del norte, ardió.'],
])('does: %s %s', (language, text) => expect(explained(language, text)).toBe(true));

test.each([
  ['en', 'Addison, a village doctor, came.'],
  ['en', 'Addison, 41, came.'],
  ['en', 'Addison, a company director from Riga, came.'],
  ['en', 'Addison lives in a village.'],
])('does not: %s %s', (language, text) => expect(explained(language, text)).toBe(false));
