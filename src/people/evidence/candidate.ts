import type { Sentence } from '../../model.ts';
import type { Mention } from '../mentions/mention.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** A name that may be somebody's, where it stands, and the page around it. */
export interface Candidate {
  readonly mention: Mention;
  readonly place: RolePlace;
  /** Whoever is named next on the page. */
  readonly next: Mention | undefined;
  readonly sentences: readonly Sentence[];
}

/** What a candidate has from which the page says that it is somebody. */
export const RAISED = 0.6;

/** A sign by which pages say that a name is somebody's. */
export interface Sign {
  /** The candidate's own chance that it takes besides. */
  readonly least: number;
  readonly speaks: (candidate: Candidate) => boolean;
}
