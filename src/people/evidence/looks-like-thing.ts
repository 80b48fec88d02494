import { languageFor } from '../languages/language-for.ts';
import type { RolePlace } from '../roles/role-place.ts';
import { isExplainedAsThing } from './explained-as-thing.ts';

/** Before a team or a place in reports of games: 'vs. Mullen', 'hosts Erie'. */
const beforeTeams: ReadonlySet<string> = new Set(['host', 'hosted', 'hosts', 'versus', 'visits', 'vs']);

/** True where the place reads as one of a thing: 'in Hong Kong', 'the Muslim Brotherhood', 'No. 2 Erie', 'Erie (9-1)'. */
export function looksLikeThing(place: RolePlace): boolean {
  const { tokens, first, last, lexicon } = place;
  if (isExplainedAsThing(place)) return true;
  const before = tokens[first - 1];
  if (tokens[last + 1]?.text === '(' && /^\d{1,2}[-–]\d{1,2}$/.test(tokens[last + 2]?.text ?? '')) return true;
  if (before === undefined) return false;
  if (/^\d{1,2}$/.test(before.text) || beforeTeams.has(before.lower)) return true;
  // 'in Ada Cole's film'
  if (/['’]s?$/.test(tokens[last]?.text ?? '') || (tokens[last]?.end ?? 0) > place.nameEnd) return false;
  if (lexicon.language === 'en' && before.lower === 'the') return true;
  return languageFor(lexicon.language).placePrepositions.includes(before.lower) && before.lower !== 'from';
}
