import { sharedPath } from '../find-details.ts';
import type { CandidateSet } from '../candidate-set.ts';

/**
 * Outside the article's body: less than a third of the points lie in it or head its text. Readability loses lists and
 * cards, so a set stays that the body's text runs around, that stands in a box which also holds the body, or that has the
 * very number of points that the headline promises; on a page without a body nothing is beside it.
 */
export function isBeside(set: CandidateSet): boolean {
  const { article: { blocks }, heads, labels, promised } = set;
  const inside = heads.filter(({ inBody, kind }, i) => inBody || (kind === 'heading' && blocks[(labels[i]?.block ?? 0) + 1]?.inBody === true)).length;
  if (inside * 3 >= heads.length || promised === heads.length || isSurrounded(set)) return false;
  if (!blocks.some(({ inBody }) => inBody)) return false;
  const box = sharedPath(heads.map(({ path }) => path));
  const closest = box.at(-1);
  const written = heads.every(({ kind, links }) => kind === 'heading' || links.length === 0);
  return !(written && closest !== undefined && inside > 0 && blocks.some(({ inBody, path }) => inBody && path.includes(closest)));
}

/** How many blocks may stand between the points and the body's text (a heading, a picture's caption). */
const NEAR = 3;

/** The body's text stands just before the first point and somewhere after the last, both in one box with them. */
function isSurrounded({ article: { blocks }, heads, labels }: CandidateSet): boolean {
  const first = labels[0]?.block ?? 0;
  const last = labels.at(-1)?.block ?? first;
  const before = blocks.slice(Math.max(0, first - NEAR), first).findLast(({ inBody }) => inBody);
  const after = blocks.slice(last + 1).find(({ inBody }) => inBody);
  if (before === undefined || after === undefined) return false;
  return heads.every(({ tags }) => !tags.some((tag) => tag === 'aside' || tag === 'nav' || tag === 'footer')) && sharedPath([before.path, after.path, ...heads.map(({ path }) => path)]).length > 0;
}
