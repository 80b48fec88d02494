import type { Mention } from '../mentions/mention.ts';
import type { NameForm } from './name-form.ts';

/** All the places that name one person. */
export interface Cluster {
  /** In the order of the page. */
  readonly mentions: readonly Mention[];
  /** The forms of the name, each once, as the mentions write them. */
  readonly forms: readonly NameForm[];
}
