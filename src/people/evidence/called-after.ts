import { asLastName, isLand } from '../mentions/known-word.ts';
import { knownAlone } from '../mentions/known-alone.ts';
import { lookupKey } from '../mentions/lookup-key.ts';
import { afterPeople } from './looks-like-thing.ts';
import type { RolePlace } from '../roles/role-place.ts';

const isFamily = (word: string): boolean => asLastName(word) >= 2 || knownAlone.has(lookupKey(word));

/** True where English calls something after whoever bears a known family name: 'the Ada Cole case'. */
export const isCalledAfter = ({ tokens, first, last, lexicon }: RolePlace): boolean =>
  lexicon.language === 'en' && tokens[first - 1]?.lower === 'the' && afterPeople.has(tokens[last + 1]?.text ?? '') && isFamily(tokens[last]?.text ?? '') && !isLand(tokens[last]?.text);
