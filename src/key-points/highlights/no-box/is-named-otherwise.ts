import { ownHint, prevailingHints } from '../../../text/prevailing-hints.ts';
import { blockOf, type BoxCandidate } from '../box-candidate.ts';

const OTHER_BOX = /(?:^|[ _-])(?:aside|author\w*|breadcrumb\w*|byline|caption|carousel|comments?|cookie\w*|foto\w*|gallery|image|info-foto|legenda|login|menu|most-?read|nav\w*|newsletter|paywall|photo\w*|popular|promo\w*|recirc\w*|related|recommend\w*|share|sidebar|slide\w*|social|subscri\w*|tags?|teaser\w*|ticker|toc|tableofcontents|trending|widget-area)(?:$|[ _-])/;

/** A box that says in its markup that it is something else. A strong label or a telling class outweighs that, and what the story's own text stands in says nothing. */
export function isNamedOtherwise(box: BoxCandidate): boolean {
  const [first] = box.lines;
  const hint = (first && blockOf(box, first)?.hint) ?? '';
  if (box.evidence === 'strong' || box.evidence === 'class' || !OTHER_BOX.test(hint)) return false;
  return OTHER_BOX.test(ownHint(hint, prevailingHints(box.article.blocks)));
}
