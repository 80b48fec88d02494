import { asLastName, isLand } from '../mentions/known-word.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** True where English calls one of these after whoever bears a known family name: 'the Cole administration', 'the Ada Cole case'. */
export const isCalledAfter = ({ tokens, first, last, lexicon }: RolePlace, nouns: ReadonlySet<string>): boolean =>
  lexicon.language === 'en' && tokens[first - 1]?.lower === 'the' && nouns.has(tokens[last + 1]?.text ?? '') && asLastName(tokens[last]?.text) >= 2 && !isLand(tokens[last]?.text);
