import { isEntrance } from '../is-entrance.ts';
import { countSentences } from './count-sentences.ts';
import type { PageFacts } from './page-facts.ts';
import { saysArticle } from './page-facts.ts';

const LONG = 15;

/** The site's front page, by its address, unless the page calls itself an article or reads like one. */
export function isFrontPage(facts: PageFacts): boolean {
  // A day stands on front pages too; any query may name an article.
  if (saysArticle(facts) || (facts.signed && facts.address !== '/') || !isEntrance(facts.address)) return false;
  return facts.blocks.reduce((sum, block) => sum + countSentences(block), 0) < LONG;
}
