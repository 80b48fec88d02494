import { asCommonWord, asPlace, isLand } from '../mentions/known-word.ts';
import { languageFor } from '../languages/language-for.ts';
import { listMates } from '../roles/list-mates.ts';
import type { RolePlace } from '../roles/role-place.ts';
import { appositionAfter } from '../roles/rules/apposition-after.ts';
import { isAddressed } from './addressed.ts';
import type { Sign } from './candidate.ts';
import { isExplainedAsSomebody } from './explained-as-somebody.ts';
import { hasKin } from './has-kin.ts';
import { BY_WORD } from './has-role.ts';
import { isIntroduced } from './introduced.ts';
import { isAged } from './is-aged.ts';
import { isKinNamed } from './kin-named.ts';
import { isInLineUp } from './line-up.ts';

/** A single word has to be so likely to be a name, where what stands beside it may be said of things too. */
const LIKELY = 0.3;
/** So sure others of a list have to be, and so many of them. */
const SURE = 0.8;
const MATES = 2;

/** Somebody who speaks, and of whom it is said who that is: 'says Ofer, a student'. */
const isExplainedSpeaker = (place: RolePlace): boolean => languageFor(place.lexicon.language).sayingVerbs.includes(place.tokens[place.first - 1]?.lower ?? '') && (appositionAfter(place)?.worth ?? 0) >= BY_WORD;

/** True where no other of the list stands before the name: what stands there may be a place, 'in Leeds, Ada Cole and Tom Reed …'. */
const opensList = ({ tokens, first, lexicon }: RolePlace): boolean => tokens[first - 1]?.text !== ',' && !lexicon.isAnd(tokens[first - 1]?.lower ?? '');

/** What speaks for a single word besides a word of role before it. */
export const bareNameSigns: readonly Sign[] = [
  { least: 0, speaks: ({ place }) => isIntroduced(place) || isKinNamed(place) || isAddressed(place) },
  { least: 0, speaks: ({ place, mention }) => isAged(place) && !languageFor(place.lexicon.language).placePrepositions.includes(place.tokens[place.first - 1]?.lower ?? '') && asPlace(mention.name) === 0 && asCommonWord(mention.name, place.lexicon.language) === 0 },
  { least: LIKELY, speaks: ({ place, mention }) => (isAged(place) || hasKin(place)) && !isLand(mention.name) },
  { least: LIKELY, speaks: ({ place }) => isExplainedSpeaker(place) || isExplainedAsSomebody(place) },
  { least: 0, speaks: ({ place, mention }) => isInLineUp(place) && !isLand(mention.name) },
  { least: LIKELY, speaks: ({ place }) => !opensList(place) && listMates(place).filter(({ score }) => score >= SURE).length >= MATES },
];
