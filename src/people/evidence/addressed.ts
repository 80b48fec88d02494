import { asFirstName, asPlace } from '../mentions/known-word.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** English words of a sentence that is said to somebody. */
const toSomebody: ReadonlySet<string> = new Set(['thank', 'thanks', 'welcome', 'you', "you'd", "you'll", "you're", "you've", 'your', 'you’d', 'you’ll', 'you’re', 'you’ve']);
/** English words right before the one who is greeted. */
const greetings: ReadonlySet<string> = new Set(['bye', 'dear', 'goodbye', 'hello', 'hey', 'hi', 'thanks']);
const stops: ReadonlySet<string> = new Set(['!', ',', '.', '?', '–', '—']);

/**
 * True where somebody is spoken to by a known first name: 'Thank you, Ada.', 'Hi Ada,', 'Ada, you know that'. English alone;
 * a first name that is a place as well is none of it.
 */
export function isAddressed({ tokens, first, last, lexicon }: RolePlace): boolean {
  if (lexicon.language !== 'en' || first !== last) return false;
  const name = tokens[first]?.text;
  if (asFirstName(name) < 2 || asPlace(name) > 0) return false;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (after !== undefined && !stops.has(after.text)) return false;
  if (greetings.has(before?.lower ?? '')) return true;
  // Set off on either side, and more said than the name.
  return (before === undefined ? after?.text === ',' : before.text === ',') && tokens.some(({ lower }) => toSomebody.has(lower));
}
