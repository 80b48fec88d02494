import { sharedPath } from '../find-details.ts';
import type { CandidateSet } from '../candidate-set.ts';

/** Outside the article's body: less than a third of the points lie in it. Readability loses lists and cards, so a set in a box that also holds the body, or of the very number that the headline promises, stays. */
export function isBeside({ article, heads, promised }: CandidateSet): boolean {
  const inside = heads.filter(({ inBody }) => inBody).length;
  if (inside * 3 >= heads.length) return false;
  if (promised === heads.length) return false;
  const box = sharedPath(heads.map(({ path }) => path));
  const closest = box.at(-1);
  const written = heads.every(({ kind, links }) => kind === 'heading' || links.length === 0);
  return !(written && closest !== undefined && inside > 0 && article.blocks.some(({ inBody, path }) => inBody && path.includes(closest)));
}
