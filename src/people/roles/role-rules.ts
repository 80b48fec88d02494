import type { RoleRule } from './role-place.ts';
import { appositionAfter } from './rules/apposition-after.ts';
import { appositionBefore } from './rules/apposition-before.ts';
import { asA } from './rules/as-a.ts';
import { asOffice } from './rules/as-office.ts';
import { bracketAfter } from './rules/bracket-after.ts';
import { houseBefore } from './rules/house-before.ts';
import { inCourt } from './rules/in-court.ts';
import { isA } from './rules/is-a.ts';
import { labelBefore } from './rules/label-before.ts';
import { lettersAfter } from './rules/letters-after.ts';
import { namedAs } from './rules/named-as.ts';
import { ofAfter } from './rules/of-after.ts';
import { openingBefore } from './rules/opening-before.ts';
import { ranking } from './rules/ranking.ts';
import { suchAs } from './rules/such-as.ts';
import { titleBefore } from './rules/title-before.ts';
import { whoDoes } from './rules/who-does.ts';
import { whoseIs } from './rules/whose-is.ts';
import { worksAs } from './rules/works-as.ts';

/** The ways in which pages say what somebody is; each may find words at a mention, and the most telling ones win. */
export const roleRules: readonly RoleRule[] = [titleBefore, appositionBefore, openingBefore, appositionAfter, labelBefore, isA, worksAs, whoDoes, whoseIs, asA, asOffice, namedAs, suchAs, bracketAfter, ranking, inCourt, lettersAfter, houseBefore, ofAfter];
