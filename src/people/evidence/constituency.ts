import { isAnyName } from '../mentions/known-word.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** Who sits for a place in English. */
const sits: ReadonlySet<string> = new Set(['member', 'mp', 'msp', 'senator', 'td']);
/** Members of something else, who may be there for somebody. */
const ofOthers: ReadonlySet<string> = new Set(['band', 'board', 'cast', 'committee', 'crew', 'faculty', 'family', 'staff', 'team']);

/** True for the place that somebody sits for, where nobody is called so: 'the Liberal member for Holm', 'the MP for Holm'. */
export const isConstituency = ({ tokens, first, last, nameEnd, lexicon }: RolePlace): boolean =>
  lexicon.language === 'en' && first === last && tokens[first - 1]?.lower === 'for' && sits.has(tokens[first - 2]?.lower ?? '') && !ofOthers.has(tokens[first - 3]?.lower ?? '') && tokens[last]?.end === nameEnd && !isAnyName(tokens[first]?.text);
