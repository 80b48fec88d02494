import type { RolePlace, RoleRule } from '../roles/role-place.ts';
import { appositionAfter } from '../roles/rules/apposition-after.ts';
import { appositionBefore } from '../roles/rules/apposition-before.ts';
import { titleBefore } from '../roles/rules/title-before.ts';

/** From here up a role is one by a word for it, not by an article alone. */
export const BY_WORD = 2.5;

const fullRules: readonly RoleRule[] = [titleBefore, appositionBefore, appositionAfter];

/** The page says what the one with this full name is: 'le juge Abel Sy', 'Ada Lund, die Siegerin aus Äthiopien'. */
export const hasRole = (place: RolePlace): boolean => fullRules.some((rule) => (rule(place)?.worth ?? 0) >= BY_WORD);
