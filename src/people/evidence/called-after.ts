import { asLastName, isLand } from '../mentions/known-word.ts';
import { knownAlone } from '../mentions/known-alone.ts';
import { lookupKey } from '../mentions/lookup-key.ts';
import type { RolePlace } from '../roles/role-place.ts';

const isFamily = (word: string): boolean => asLastName(word) >= 2 || knownAlone.has(lookupKey(word));

/** True where English calls one of these after whoever bears a known family name: 'the Cole administration', 'the Ada Cole case'. */
export const isCalledAfter = ({ tokens, first, last, lexicon }: RolePlace, nouns: ReadonlySet<string>): boolean =>
  lexicon.language === 'en' && tokens[first - 1]?.lower === 'the' && nouns.has(tokens[last + 1]?.text ?? '') && isFamily(tokens[last]?.text ?? '') && !isLand(tokens[last]?.text);
