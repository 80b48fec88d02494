import { roleBetween } from '../role-between.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';
import { skipAside } from '../skip-aside.ts';

/** English verbs that say what somebody does for a living, or for others: 'who runs a market'. */
const does: ReadonlySet<string> = new Set(
  'advises chaired chairs co-founded coached coaches conducts covers directs edited edits farms founded heads hosts leads lectures manages managed oversees owned owns practices practises promotes represents runs sells serves studies taught teaches trains treats tutors works writes'.split(' '),
);
/** What has to come after some of them, which tell other things too: 'works for a bank', 'serves on the board', but 'represents a threat', 'runs from the police', 'managed to escape'. */
const needs: Readonly<Record<string, RegExp>> = {
  founded: /^(?:an?|the)$/, heads: /^(?!for|to)/, leads: /^(?:the|an?|her|his|its|their)$/, managed: /^(?:the|an?)$/, manages: /^(?:the|an?)$/, represents: /^(?!an?$)/, runs: /^(?!for|from|in|into|on|out|to)/,
  serves: /^on$/, works: /^(?:at|for|in|with)$/, writes: /^(?:about|for)$/,
};
/** What somebody leads in sport: it is over tomorrow. */
const races: ReadonlySet<string> = new Set(['championship', 'field', 'league', 'pack', 'poll', 'polls', 'race', 'standings', 'table', 'tournament']);
/** So many words it has at least, the verb among them, and at most. */
const SHORTEST = 3;
const LONGEST = 14;
/** 'founded a firm and sold it' */
const isPast = /(?:ed|^(?:became|began|built|did|gave|got|had|kept|knew|led|left|lost|made|met|ran|saw|set|sold|spent|took|went|won|wrote))$/;
/** Less than a noun says of somebody. */
const WORTH = 1;

/** Where what follows the verb at `verb` ends: at a mark, a number, another clause or an 'and' that begins one; at once where it is a race. */
function clauseEnd({ tokens, lexicon }: RolePlace, verb: number): number {
  let at = verb + 1;
  while (at < tokens.length && at - verb < LONGEST) {
    const token = tokens[at];
    if (token?.isWord !== true || /^\d/.test(token.text) || (lexicon.isEnder(token.lower) && !lexicon.isOf(token.lower))) break;
    const next = tokens[at + 1]?.lower ?? '';
    if (races.has(token.lower)) return verb;
    if (lexicon.isAnd(token.lower) && (lexicon.isVerb(next) || lexicon.isBe(next) || does.has(next) || isPast.test(next))) break;
    at++;
  }
  // 'runs a shop in the'
  while (at > verb + 1 && (lexicon.isOf(tokens[at - 1]?.lower ?? '') || lexicon.isArticle(tokens[at - 1]?.lower ?? '') || lexicon.isAnd(tokens[at - 1]?.lower ?? ''))) at--;
  return at;
}

/** What somebody does: 'Ada Cole, who runs a market on Mill Street, said'. English alone. */
export const whoDoes: RoleRule = (place) => {
  const { tokens, lexicon, last } = place;
  if (lexicon.language !== 'en') return null;
  const comma = skipAside(place, last + 1);
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'who') return null;
  const verb = tokens[comma + 2]?.lower === 'had' ? comma + 3 : comma + 2;
  const word = tokens[verb]?.lower ?? '';
  if (!does.has(word) || needs[word]?.test(tokens[verb + 1]?.lower ?? '') === false) return null;
  const end = clauseEnd(place, verb);
  return end - verb < SHORTEST ? null : roleBetween(place, verb, end, WORTH);
};
