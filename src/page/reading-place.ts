import type { Ranges } from './quote-finder.ts';
import { rectOf } from './rect-of.ts';

/** What begins above this share of the window is being read: just below where a point that was clicked comes to stand. */
const readingLine = 0.28;

const topOf = (ranges: Ranges | null): number | null => {
  if (ranges === null || !ranges[0].startContainer.isConnected) return null;
  return rectOf(ranges[0]).top;
};

/** Index of the point that the reader is in: the one that began last above the reading line; null before the first. */
export function activePoint(points: readonly (Ranges | null)[]): number | null {
  let active: number | null = null;
  let nearest = Number.NEGATIVE_INFINITY;
  points.forEach((ranges, index) => {
    const top = topOf(ranges);
    if (top === null || top > window.innerHeight * readingLine || top < nearest) return;
    active = index;
    nearest = top;
  });
  return active;
}

/** Where each point lies in the page: 0 at its top, 1 at its end; null where it is gone. */
export function placesOf(points: readonly (Ranges | null)[]): readonly (number | null)[] {
  const height = Math.max(document.documentElement.scrollHeight, 1);
  return points.map((ranges) => {
    const top = topOf(ranges);
    return top === null ? null : Math.min(1, Math.max(0, (top + window.scrollY) / height));
  });
}
