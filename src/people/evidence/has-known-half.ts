import { asFirstName, asLastName } from '../mentions/known-word.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** True where the name begins with a well-known first name or ends with a well-known family name. */
export const hasKnownHalf = ({ tokens, first, last }: RolePlace): boolean => asFirstName(tokens[first]?.text) >= 2 || asLastName(tokens[last]?.text) >= 2;
