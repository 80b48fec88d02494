import { isRoleWord } from '../is-role-word.ts';
import { phraseEnd } from '../phrase-end.ts';
import { roleBetween } from '../role-between.ts';
import type { RolePlace, RoleRule } from '../role-place.ts';
import { skipAside } from '../skip-aside.ts';

interface Work {
  readonly verbs: readonly string[];
  /** What stands between the verb and the role; absent where its case does ('работает врачом'). */
  readonly as?: string;
  /** Where the verb ends its clause: 'die als Hebamme arbeitet'. */
  readonly last?: true;
}

const works: Readonly<Record<string, Work>> = {
  da: { verbs: ['arbejder', 'arbejdede'], as: 'som' }, de: { verbs: ['arbeitet', 'arbeitete', 'gearbeitet'], as: 'als', last: true },
  es: { verbs: ['trabaja', 'trabajaba', 'trabajó'], as: 'como' }, fr: { verbs: ['travaille', 'travaillait'], as: 'comme' },
  it: { verbs: ['lavora', 'lavorava'], as: 'come' }, nl: { verbs: ['werkt', 'werkte'], as: 'als', last: true },
  no: { verbs: ['jobber', 'jobbet', 'arbeider'], as: 'som' }, pl: { verbs: ['pracuje', 'pracował', 'pracowała'], as: 'jako' },
  pt: { verbs: ['trabalha', 'trabalhava', 'trabalhou'], as: 'como' }, ru: { verbs: ['работает', 'работал', 'работала'] },
  sv: { verbs: ['jobbar', 'jobbade', 'arbetar', 'arbetade'], as: 'som' }, uk: { verbs: ['працює', 'працював', 'працювала'] }, cs: { verbs: ['pracuje', 'pracoval', 'pracovala'], as: 'jako' },
};

/** Words between a name or 'who' and the verb: 'som til vanlig jobber', 'elle travaille'. */
const BETWEEN = 4;

/** Where the role begins after the verb and 'as', or after the 'as' of a clause that the verb ends; -1 where it does not. */
function afterAs({ tokens, lexicon }: RolePlace, from: number, { verbs, as, last }: Work): number {
  for (let at = from; at < from + BETWEEN; at++) {
    const token = tokens[at];
    if (token === undefined || !token.isWord) return -1;
    // 'Luis Mora mener at hun jobber': another clause; 'who' comes after a comma.
    const isWho = at === from && tokens[at - 1]?.text === ',';
    if (!isWho && token.lower !== as && lexicon.isEnder(token.lower) && !lexicon.isOf(token.lower) && !verbs.includes(token.lower)) return -1;
    if (verbs.includes(token.lower)) return as === undefined ? at + 1 : tokens[at + 1]?.lower === as ? at + 2 : -1;
    if (last !== true || token.lower !== as) continue;
    const mark = tokens.findIndex(({ isWord }, index) => index > at && !isWord);
    return verbs.includes(tokens[mark - 1]?.lower ?? '') ? at + 1 : -1;
  }
  return -1;
}

/** What somebody works as: 'Ada Cole arbeitet als Försterin', 'Ada Cole, som jobber som lærer i Riga', 'Ada Cole, die als Hebamme arbeitet'. */
export const worksAs: RoleRule = (place) => {
  const { tokens, lexicon, last, owners } = place;
  const work = works[lexicon.language];
  if (work === undefined) return null;
  const aside = tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' ? last + 4 : skipAside(place, last + 1);
  let from = afterAs(place, tokens[aside]?.text === ',' ? aside + 1 : aside, work);
  if (from < 0) return null;
  if (lexicon.isArticle(tokens[from]?.lower ?? '')) from++;
  // One adjective may stand between.
  const head = isRoleWord(place, from) ? from : from + 1;
  if (!isRoleWord(place, head) || owners[head] !== undefined || tokens[head - 1]?.isWord === false) return null;
  let end = phraseEnd(place, head);
  if (work.last === true && work.verbs.includes(tokens[end - 1]?.lower ?? '')) end--;
  return roleBetween(place, from, end, 1.8);
};
