import { blockOf, type BoxCandidate } from '../box-candidate.ts';
import { tellsStory } from './tells-story.ts';

/** How many blocks from the headline lines without a label may begin. */
const UNDER_HEADLINE = 6;
/** How many blocks after the body a labelled box may begin. */
const AFTER_BODY = 12;

/** Outside the body, where only a strong label or a class counts, a weak one over sentences about this story, or sentences right under the headline. */
export function isFarOutside(box: BoxCandidate): boolean {
  if (box.lines.some((line) => blockOf(box, line)?.inBody === true)) return false;
  const last = box.article.blocks.findLastIndex(({ inBody }) => inBody);
  return (box.evidence === 'weak' && !tellsStory(box)) || (box.evidence === 'place' && box.from - box.headline > UNDER_HEADLINE) || (box.evidence === 'strong' && box.from > last + AFTER_BODY);
}
