import { countSentences } from './count-sentences.ts';
import type { PageFacts } from './page-facts.ts';
import { saysArticle } from './page-facts.ts';

const ADDRESS = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?\/?(?:[?#]|$)/;
const LONG = 15;

/** The site's front page, by its address, unless the page calls itself an article or reads like one. */
export function isFrontPage(facts: PageFacts): boolean {
  if (saysArticle(facts) || facts.signed || !ADDRESS.test(facts.address)) return false;
  return facts.blocks.reduce((sum, block) => sum + countSentences(block), 0) < LONG;
}
