import type { CandidateSet } from '../candidate-set.ts';
import { isBeside } from './is-beside.ts';
import { isCaptions } from './is-captions.ts';
import { isContents } from './is-contents.ts';
import { isEmpty } from './is-empty.ts';
import { isInstruction } from './is-instruction.ts';
import { isLinkList } from './is-link-list.ts';
import { isLiveFeed } from './is-live-feed.ts';
import { isNamedOtherwise } from './is-named-otherwise.ts';
import { isOrdinalProse } from './is-ordinal-prose.ts';
import { isPoll } from './is-poll.ts';
import { isProgress } from './is-progress.ts';
import { isQuestions } from './is-questions.ts';
import { isReferences } from './is-references.ts';
import { isResults } from './is-results.ts';

/** A reason why numbers that follow each other count no points of the article. */
export type NoSeriesRule = (set: CandidateSet) => boolean;

/** In the order in which they are asked; the first that holds drops the set. */
export const noSeriesRules: readonly NoSeriesRule[] = [isEmpty, isProgress, isResults, isCaptions, isLiveFeed, isLinkList, isContents, isNamedOtherwise, isPoll, isQuestions, isReferences, isInstruction, isOrdinalProse, isBeside];
