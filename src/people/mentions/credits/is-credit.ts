import { aboutAuthor } from './about-author.ts';
import { afterCreditWord } from './after-credit-word.ts';
import { besideAgency } from './beside-agency.ts';
import { bylineBlock } from './byline-block.ts';
import { creditLine } from './credit-line.ts';
import { creditedName } from './credited-name.ts';
import type { NamePlace } from './name-place.ts';
import { reference } from './reference.ts';
import { serviceLine } from './service-line.ts';
import { signature } from './signature.ts';

/** What makes a name one of those who made the page; the first that holds counts. */
const creditRules: readonly ((place: NamePlace) => boolean)[] = [afterCreditWord, besideAgency, creditedName, bylineBlock, aboutAuthor, serviceLine, creditLine, signature, reference];

/** True where a name stands as a byline, photo credit, author's box or promotion, and not in the story. */
export function isCredit(place: NamePlace): boolean {
  return creditRules.some((rule) => rule(place));
}
