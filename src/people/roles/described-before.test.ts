import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { describedBefore } from './described-before.ts';
import { roleLexicon } from './role-lexicon.ts';
import { tokenize } from './tokens.ts';

function described(lead: string, named: string): string | null {
  const tokens = tokenize(lead, 'en');
  const place = markedPlace(named, 'en');
  const words = place === null ? null : describedBefore({ text: lead, tokens, owners: tokens.map(() => undefined), first: 0, last: 0, nameEnd: 0, lexicon: roleLexicon('en') }, place);
  return words === null ? null : lead.slice(words.start, words.end);
}

test.each([
  ['A photography teacher at a Leeds school was found dead on Monday.', '[Ada Cole], 31, had left a note.', 'photography teacher at a Leeds school'],
  ['A Canadian pastor is missing, his church says.', 'The Rev. [Tom Reed], 60, went there in June.', 'Canadian pastor'],
  ['The father of an officer has been charged.', '[Luis Mora], 53, was arrested in Riga.', 'father of an officer'],
  ['A Leeds woman won.', '[Ada Cole] had left a note.', null],
  ['A man shot a woman on Monday.', '[Ada Cole], 31, died.', null],
  ['A judge sentenced him to ten years on Monday.', '[Tom Reed], 31, had denied it.', null],
  ['A police officer shot him.', '[Tom Reed], 31, died.', null],
  ['The judge jailed the attacker.', '[Tom Reed], 31, had denied it.', null],
  ['A nurse was attacked by her patient.', '[Tom Reed], 31, is in custody.', null],
  ['Two teachers were found dead.', '[Ada Cole], 31, had left a note.', null],
  ['A teacher.', '[Ada Cole], 31, had left a note.', null],
  ['A Leeds woman won.', 'They met [Ada Cole], 31, there.', null],
  ['A river rose on Monday.', '[Ada Cole], 31, died.', null],
])('%s %s', (lead, named, expected) => expect(described(lead, named)).toBe(expected));
