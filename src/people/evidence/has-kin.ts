import type { RolePlace } from '../roles/role-place.ts';

/** Words for kin that houses and lands have too: 'Acme’s partner', 'Riga’s twin'. */
const others: ReadonlySet<string> = new Set(['friend', 'partner', 'twin']);

/** True where English tells of the kin of whoever bears the name: 'Cole’s son-in-law'. */
export function hasKin({ tokens, last, lexicon }: RolePlace): boolean {
  const kin = tokens[last + 1]?.text ?? '';
  return lexicon.language === 'en' && /['’]s?$/.test(tokens[last]?.text ?? '') && lexicon.isRelation(kin) && !others.has(kin);
}
