import { ownHint, prevailingHints } from '../../../text/prevailing-hints.ts';
import { blockOf, type BoxCandidate } from '../box-candidate.ts';

const OTHER_BOX = /(?:^|[ _-])(?:aside|author\w*|breadcrumb\w*|byline|caption|carousel|comments?|cookie\w*|foto\w*|gallery|image|info-foto|legenda|login|menu|most-?read|nav\w*|newsletter|paywall|photo\w*|popular|promo\w*|recirc\w*|related|recommend\w*|share|sidebar|slide\w*|social|subscri\w*|tags?|teaser\w*|ticker|toc|tableofcontents|trending|widget-area)(?:$|[ _-])/;

/** What is offered there, under whatever label. */
const OFFER = /(?:^|[ _-])(?:newsletter|sign-?up|subscri\w*)(?:$|[ _-])/;

/** A box that says in its markup that it is something else. A strong label or a telling class outweighs all that but an offer, and what the story's own text stands in says nothing. */
export function isNamedOtherwise(box: BoxCandidate): boolean {
  const [first] = box.lines;
  const hint = (first && blockOf(box, first)?.hint) ?? '';
  const other = box.evidence === 'strong' || box.evidence === 'class' ? OFFER : OTHER_BOX;
  return other.test(hint) && other.test(ownHint(hint, prevailingHints(box.article.blocks)));
}
