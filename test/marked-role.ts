import type { RoleRule } from '../src/people/roles/role-place.ts';
import { markedPlace } from './marked-place.ts';

/** What a rule takes for the role of the first name in square brackets, as the text has it; null where it finds none. */
export function markedRole(rule: RoleRule, marked: string, language = 'en'): string | null {
  const place = markedPlace(marked, language);
  const found = place === null ? null : rule(place);
  return found === null || place === null ? null : place.text.slice(found.start, found.end);
}
