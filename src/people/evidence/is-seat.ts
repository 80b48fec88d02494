import type { RolePlace } from '../roles/role-place.ts';

/** Offices of a place, by which nobody is said to be another's: 'the lawyer of Ada Cole' is none. */
const office = /^(?:ex-?|vice-?)?(?:alcalde|alcaldesa|arzobispo|obispo|intendent[ae]|gobernadora?|president[ae]|concejala?|archevêque|évêque|maire|préfète?|présidente?|arcivescovo|vescovo|governatore|governatrice|prefett[ao]|sindac[ao]|arcebispo|bispo|governadora?|prefeit[ao]|vereadora?|burgemeester|bürgermeister(?:in)?|oberbürgermeister(?:in)?)$/u;

/**
 * True where the name is that of the place somebody holds an office in who is named after it: 'El presidente de Castilla-La Mora, Luis Mora,'.
 * In languages other than English, which says 'the mayor of' of houses too.
 */
export function isSeat({ tokens, first, last, owners, lexicon }: RolePlace): boolean {
  const holder = owners[last + 2];
  if (lexicon.language === 'en' || tokens[last + 1]?.text !== ',' || holder === undefined || holder === owners[first]) return false;
  const mark = tokens[owners.lastIndexOf(holder) + 1];
  return lexicon.isOf(tokens[first - 1]?.lower ?? '') && office.test(tokens[first - 2]?.lower ?? '') && (mark === undefined || !mark.isWord);
}
