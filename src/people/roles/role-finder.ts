import type { Quote } from '../../model.ts';
import type { Cluster } from '../clusters/cluster.ts';

/** What the page says that somebody is, and the sentence that says so. */
export interface FoundRole {
  readonly text: string;
  readonly quote: Quote;
}

/** Looks for roles on one page. */
export interface RoleFinder {
  /** The page's own words for what the person is or does; null where it has none. */
  readonly find: (cluster: Cluster) => FoundRole | null;
}
