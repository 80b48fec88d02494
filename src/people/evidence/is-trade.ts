import type { RolePlace } from '../roles/role-place.ts';

/** Who is told of before 'war': 'Er war Schlosser', but not 'Danach war Schäfer am Ball'. */
const pronoun = /^(?:er|ich|sie|wir)$/;
/** Verbs of 'als', in whatever form: 'arbeitete', 'tätig'. As a conjunction it says when something was. */
const works = /^(?:arbeite|ausgebildet|gelernt|jobb|tätig)/;

/** True where German says of somebody what he is by trade, for every noun has a capital: 'Er war Schlosser.', 'Sie arbeitete als Kellnerin.' */
export const isTrade = ({ tokens, first, last, lexicon, owners }: RolePlace): boolean => {
  if (lexicon.language !== 'de' || first !== last || !lexicon.isHead(tokens[first]?.lower ?? '') || tokens[last + 1]?.isCapital === true) return false;
  const before = tokens[first - 1]?.lower ?? '';
  const earlier = tokens[first - 2]?.lower ?? '';
  if (lexicon.isBe(before)) return pronoun.test(earlier) || owners[first - 2] !== undefined;
  return before === 'als' && (works.test(earlier) || works.test(tokens[last + 1]?.lower ?? ''));
};
