import { asFirstName } from '../mentions/known-word.ts';
import type { RolePlace } from './role-place.ts';

/** In a language of cases, true where a known first name at `at` can be no genitive: it ends in a consonant, as those of men do ('Marek', but neither 'Marka' nor 'Anna'). */
export const isNominative = ({ tokens, lexicon }: RolePlace, at: number): boolean =>
  lexicon.grammar.genitives === true && asFirstName(tokens[at]?.text) >= 2 && /[^aeiouyąęáéíóúůýаеиоуыюяіїєё]$/u.test(tokens[at]?.lower ?? '');
