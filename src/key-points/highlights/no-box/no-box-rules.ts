import type { BoxCandidate } from '../box-candidate.ts';
import { isAlone } from './is-alone.ts';
import { isBeforeHeadline } from './is-before-headline.ts';
import { isContents } from './is-contents.ts';
import { isFarOutside } from './is-far-outside.ts';
import { isLinks } from './is-links.ts';
import { isNamedOtherwise } from './is-named-otherwise.ts';
import { isNoStatement } from './is-no-statement.ts';
import { isOfParts } from './is-of-parts.ts';
import { isTooLong } from './is-too-long.ts';
import { isTooShort } from './is-too-short.ts';

/** A reason why lines are not this article's highlights. */
export type NoBoxRule = (box: BoxCandidate) => boolean;

/** In the order in which they are asked; the first that holds drops the box. */
export const noBoxRules: readonly NoBoxRule[] = [isLinks, isTooShort, isTooLong, isNamedOtherwise, isBeforeHeadline, isFarOutside, isContents, isNoStatement, isAlone, isOfParts];
