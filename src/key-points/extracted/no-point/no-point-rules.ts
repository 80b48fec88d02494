import type { NoPointRule } from '../candidate.ts';
import { aboutAuthor } from './about-author.ts';
import { allLink } from './all-link.ts';
import { announcement } from './announcement.ts';
import { asideBox } from './aside-box.ts';
import { beginsSmall } from './begins-small.ts';
import { captionLine } from './caption-line.ts';
import { contact } from './contact.ts';
import { creditedPicture } from './credited-picture.ts';
import { dangling } from './dangling.ts';
import { glued } from './glued.ts';
import { halfSentence } from './half-sentence.ts';
import { inBrackets } from './in-brackets.ts';
import { noSmallWord } from './no-small-word.ts';
import { noSpeaker } from './no-speaker.ts';
import { onlyQuoted } from './only-quoted.ts';
import { plea } from './plea.ts';
import { pointsOutside } from './points-outside.ts';
import { pronounAfterPhrase } from './pronoun-after-phrase.ts';
import { pronounFirst } from './pronoun-first.ts';
import { question } from './question.ts';
import { scrambled } from './scrambled.ts';
import { someTimeLater } from './some-time-later.ts';
import { standsForName } from './stands-for-name.ts';
import { tooLong } from './too-long.ts';
import { tooShort } from './too-short.ts';
import { tornQuotation } from './torn-quotation.ts';
import { turnsInside } from './turns-inside.ts';
import { unfinished } from './unfinished.ts';
import { unnamedSpeaker } from './unnamed-speaker.ts';

/** Each names one reason why a sentence is no point. */
export const noPointRules: readonly NoPointRule[] = [
  tooShort, tooLong, unfinished, asideBox, allLink, plea, announcement, contact, captionLine, creditedPicture, aboutAuthor, question, tornQuotation, noSpeaker, halfSentence, beginsSmall, inBrackets, glued, noSmallWord, scrambled,
];

/** Each names one reason why a sentence is no point by itself, but may be together with the one before it. */
export const leaningRules: readonly NoPointRule[] = [dangling, pronounFirst, pronounAfterPhrase, unnamedSpeaker, someTimeLater, pointsOutside, turnsInside, standsForName, onlyQuoted];

/** Where no sentence passes them all: what is given up first, second, last. */
export const lastResorts: readonly (readonly NoPointRule[])[] = [
  [tooShort, tooLong, asideBox, allLink, plea, captionLine, creditedPicture, scrambled, dangling],
  [tooShort, asideBox, allLink, plea, scrambled],
  [plea, scrambled],
];
