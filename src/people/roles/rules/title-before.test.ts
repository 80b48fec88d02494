import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { titleBefore } from './title-before.ts';

test.each([
  ['So said Petty Officer 2nd Class [Ada Cole] aboard.', 'Petty Officer 2nd Class'],
  ['So said Communication Specialist Third Class [Ada Cole].', 'Communication Specialist Third Class'],
  ['So said Det Con [Ada Cole] there.', 'Det Con'],
  ['Prosecuting attorney [Ada Cole] left.', 'Prosecuting attorney'],
  ['It was DCI [Ada Cole].', 'DCI'],
  ['They flew in business class [Ada Cole] said.', null],
  // after a country
  ['She was due to play Romanian [Ana Petrescu] on Friday.', 'Romanian'],
  ['It was said by Londoner [Tom Reed].', 'Londoner'],
  ['He treated Liberian national [Tom Reed].', 'Liberian national'],
  ['It was former Cameroon international [Tom Reed] who died.', 'former Cameroon international'],
  ['It was said at Hill International [Tom Reed].', null],
  ['From pole [Tom Reed] won.', null],
  // in the plural
  ['The Riga Racing pair [Ada Cole] and [Tom Reed] came fifth and tenth.', 'Riga Racing pair'],
  ['The celebrities [Ada Cole] and [Tom Reed] came.', 'celebrities'],
  ['It was built by craftsmen [Ada Cole] and [Tom Reed].', 'craftsmen'],
])('%s', (marked, expected) => expect(markedRole(titleBefore, marked)).toBe(expected));
