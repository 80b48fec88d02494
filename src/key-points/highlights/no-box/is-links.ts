import { linkShare, type BoxCandidate } from '../box-candidate.ts';
import { tellsStory } from './tells-story.ts';

/** So many of the lines are links; under a strong label some may lead to the parts of this story, as on live pages. */
const MOST = 0.5;
const NEARLY_ALL = 0.8;

/** Navigation, or a list of other stories. */
export function isLinks(box: BoxCandidate): boolean {
  const linked = box.lines.filter((line) => linkShare(box, line) > 0.7).length / box.lines.length;
  return box.evidence === 'strong' ? linked >= NEARLY_ALL && !tellsStory(box) : linked >= MOST;
}
