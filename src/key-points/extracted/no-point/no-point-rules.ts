import type { NoPointRule } from '../candidate.ts';
import { allLink } from './all-link.ts';
import { asideBox } from './aside-box.ts';
import { dangling } from './dangling.ts';
import { plea } from './plea.ts';
import { question } from './question.ts';
import { tooLong } from './too-long.ts';
import { tooShort } from './too-short.ts';
import { tornQuotation } from './torn-quotation.ts';
import { unfinished } from './unfinished.ts';

/** Each names one reason why a sentence is no point. */
export const noPointRules: readonly NoPointRule[] = [tooShort, tooLong, unfinished, asideBox, allLink, plea, question, tornQuotation, dangling];

/** Where no sentence passes them all: what is given up first, second, last. */
export const lastResorts: readonly (readonly NoPointRule[])[] = [
  [tooShort, tooLong, asideBox, allLink, plea, dangling],
  [tooShort, asideBox, allLink, plea],
  [plea],
];
