import type { PageFacts } from './page-facts.ts';
import { saysArticle } from './page-facts.ts';

const ADDRESS = /\/(?:404|about(?:-us)?|account|agb|author-?guidelines|contact(?:-us)?|cookies?(?:-policy)?|datenschutz(?:erklaerung)?|faq|help|imprint|impressum|kontakt|legal(?:-notice)?|login|mentions-legales|privacy(?:-policy)?|register|sign-?in|sitemap|submissions?|subscribe|terms(?:-(?:of-(?:use|service)|and-conditions))?)(?:\.\w+)?\/?(?:\?|$)/;

/** A page about the site itself (contact, terms, how to submit), by its address, that nobody has signed. */
export function isServicePage(facts: PageFacts): boolean {
  return !saysArticle(facts) && !facts.signed && ADDRESS.test(facts.address);
}
