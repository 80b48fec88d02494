import { freeBand } from './free-band.ts';
import type { Ranges } from './quote-finder.ts';
import { rectOf } from './rect-of.ts';

/** After so long, in milliseconds, a smooth scroll is over, and pictures above the target have come in. */
const settled = 900;
/** How far from the top of the free band the words come to stand, as a share of it: where eyes are. */
const eyeLevel = 0.25;

const flatParent = (node: Node): Node | null =>
  (node instanceof Element ? node.assignedSlot : null) ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);

/** Boxes of the page that scroll by themselves around a node, innermost first; the window is not among them. */
const scrollersAround = (node: Node): readonly Element[] => {
  const found: Element[] = [];
  const whole = node.ownerDocument?.scrollingElement;
  for (let at = flatParent(node); at !== null; at = flatParent(at)) {
    if (at instanceof Element && at !== whole && at.localName !== 'html' && at.localName !== 'body' && scrolls(at)) found.push(at);
  }
  return found;
};

const bring = (ranges: Ranges, cover: DOMRect | null, behavior: ScrollBehavior): void => {
  const [range] = ranges;
  for (const scroller of scrollersAround(range.startContainer)) {
    const box = scroller.getBoundingClientRect();
    const { top, bottom } = rectOf(range);
    if (top < box.top || bottom > box.bottom) scroller.scrollBy({ top: top - box.top - box.height * eyeLevel, behavior: 'instant' });
  }
  const rect = rectOf(range);
  const band = freeBand(document, rect.left, rect.right, cover);
  const distance = rect.top - band.top - (band.bottom - band.top) * eyeLevel;
  if (Math.abs(distance) > 1) window.scrollBy({ top: distance, behavior });
};

const isIn = (ranges: Ranges, cover: DOMRect | null): boolean => {
  const rect = rectOf(ranges[0]);
  const band = freeBand(document, rect.left, rect.right, cover);
  return rect.top >= band.top && Math.min(rect.bottom, rect.top + 40) <= band.bottom;
};

/**
 * Scrolls words to where they can be read: clear of headers and bars that hang over the page, without
 * animation where the reader wants none. The focus stays.
 * @param cover the part of the window that the overlay covers; null where there is none.
 */
export function scrollTo(ranges: Ranges, cover: DOMRect | null): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  bring(ranges, cover, still ? 'instant' : 'smooth');
  // A header that slides in on scrolling up, or a picture that loads above, can still cover or move the words.
  setTimeout(() => {
    if (ranges[0].startContainer.isConnected && !isIn(ranges, cover)) bring(ranges, cover, 'instant');
  }, still ? 100 : settled);
}
