import type { RolePlace } from '../roles/role-place.ts';

/** Between somebody and what he is: 'als Schlosser', 'gelernter Schlosser'. */
const asTrade = /^(?:als|zum|gelernte[rn]?)$/;

/** True where German says of somebody what he is by trade, for every noun has a capital: 'Er war Schlosser.', 'Sie arbeitete als Kellner.' */
export const isTrade = ({ tokens, first, last, lexicon }: RolePlace): boolean => {
  const before = tokens[first - 1]?.lower ?? '';
  return lexicon.language === 'de' && first === last && (asTrade.test(before) || lexicon.isBe(before)) && lexicon.isHead(tokens[first]?.lower ?? '') && tokens[last + 1]?.isCapital !== true;
};
