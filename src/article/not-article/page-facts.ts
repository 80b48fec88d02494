import type { Block } from '../../model.ts';

/** What the rules for 'this is no article' look at. */
export interface PageFacts {
  /** The blocks of the body, or all blocks where the page has no body. */
  readonly blocks: readonly Block[];
  /** `@type`s of the page's JSON-LD, lower case. */
  readonly types: ReadonlySet<string>;
  /** og:type, lower case, or ''. */
  readonly ogType: string;
  /** Path and query of the page's address, lower case. */
  readonly address: string;
  readonly title: string;
  /** What the page calls itself to machines and in its window, without the site's name. Hardly any page is asked, as with its headings. */
  readonly titles: () => readonly string[];
  /** Its first-level headings, or the body's first where it has none of these; left out where another heading says the title. */
  readonly headings: () => readonly string[];
  /** True where the page gives an author or a time of publication. */
  readonly signed: boolean;
}

/** Postings are of blogs, forums and social media; one of a job is no article. */
const ARTICLE = /(?:article|(?<!job)posting|report)$/;

/** True where the page's own data calls it an article. */
export function saysArticle(facts: PageFacts): boolean {
  if (facts.ogType === 'article') return true;
  for (const type of facts.types) if (ARTICLE.test(type)) return true;
  return false;
}
