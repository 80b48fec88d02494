import { hasTooLittle } from './not-article/has-too-little.ts';
import { isErrorPage } from './not-article/is-error-page.ts';
import { isFrontPage } from './not-article/is-front-page.ts';
import { isSearchResult } from './not-article/is-search-result.ts';
import { isServicePage } from './not-article/is-service-page.ts';
import { isTeaserList } from './not-article/is-teaser-list.ts';
import { isTranscript } from './not-article/is-transcript.ts';
import type { PageFacts } from './not-article/page-facts.ts';

/** What is no article, the cheapest to see first. */
const NOT_ARTICLE: readonly ((facts: PageFacts) => boolean)[] = [isSearchResult, isServicePage, hasTooLittle, isErrorPage, isTeaserList, isTranscript, isFrontPage];

/** True for a page that reads like an article and that no rule names as something else. */
export function isArticle(facts: PageFacts): boolean {
  return !NOT_ARTICLE.some((rule) => rule(facts));
}
