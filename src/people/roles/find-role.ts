import type { Quote, Sentence } from '../../model.ts';
import type { Cluster } from '../clusters/cluster.ts';

/** What the page says that somebody is, and the sentence that says so. */
export interface FoundRole {
  readonly text: string;
  readonly quote: Quote;
}

/** The page's own words for what a person is or does; null where it has none. */
export function findRole(cluster: Cluster, sentences: readonly Sentence[], _language: string): FoundRole | null {
  for (const { title, sentence } of cluster.mentions) {
    const quote = sentences[sentence]?.quote;
    if (title !== undefined && quote !== undefined) return { text: title, quote };
  }
  return null;
}
