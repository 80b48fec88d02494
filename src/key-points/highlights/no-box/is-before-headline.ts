import { blockOf, type BoxCandidate } from '../box-candidate.ts';

/** How many blocks may stand between a box and the headline under it. */
const NEAR = 4;

/** Over the headline, and outside the body: the site's, not the story's, unless it is labelled or classed as points and stands just over it. */
export function isBeforeHeadline(box: BoxCandidate): boolean {
  if (box.from >= box.headline || box.lines.some((line) => blockOf(box, line)?.inBody === true)) return false;
  const last = box.lines.at(-1)?.block ?? box.from;
  return (box.evidence !== 'strong' && box.evidence !== 'class') || box.headline - last > NEAR;
}
