import type { PageFacts } from './page-facts.ts';
import { saysArticle } from './page-facts.ts';

const ADDRESS = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:search|suche|recherche|busca|buscar|buscador|busqueda|cerca|ricerca|zoeken|sok|haku|szukaj|hledani|arama)(?:\.\w+)?\/?(?:\?|$|[^/]*$)|[?&](?:q|s|query|search|keyword)=[^&]/;

/** The answer to a search of the site, by its address, where the page's own data does not call it an article. */
export function isSearchResult(facts: PageFacts): boolean {
  return !saysArticle(facts) && !facts.signed && ADDRESS.test(facts.address);
}
