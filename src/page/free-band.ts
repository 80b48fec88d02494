/** A stretch of the window from top to bottom, in CSS pixels. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Below this, a band is too narrow to read in. */
const narrowest = 80;

const hangs = (element: Element | null): boolean => {
  for (let at = element; at !== null; at = at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
};

const hangingAt = (document: Document, x: number, y: number): DOMRect | null => {
  const top = Document.prototype.elementFromPoint.call(document, x, y);
  if (!hangs(top) || top === null) return null;
  for (let at: Element | null = top; at !== null; at = at.parentElement) {
    if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at.getBoundingClientRect();
  }
  return null;
};

const leave = (band: Band, box: DOMRect): Band => {
  const above = { top: band.top, bottom: Math.min(band.bottom, box.top) };
  const below = { top: Math.max(band.top, box.bottom), bottom: band.bottom };
  return above.bottom - above.top >= below.bottom - below.top ? above : below;
};

/**
 * The part of the window, in a column from left to right, that no header or bar covers, nor `cover`, where there is one.
 * Without `cover` where that leaves too little, and the whole window where even so there is too little.
 */
export function freeBand(document: Document, left: number, right: number, cover: DOMRect | null): Band {
  const free = belowBars(document, left, right);
  if (cover === null || cover.right <= left || cover.left >= right) return free;
  const uncovered = leave(free, cover);
  return uncovered.bottom - uncovered.top < narrowest ? free : uncovered;
}

function belowBars(document: Document, left: number, right: number): Band {
  const height = window.innerHeight;
  let top = 0;
  let bottom = height;
  const columns = [left, (left + right) / 2, right].map((x) => Math.min(Math.max(x, 1), window.innerWidth - 2));
  for (const x of columns) {
    const above = hangingAt(document, x, 2);
    if (above !== null && above.bottom < height * 0.6) top = Math.max(top, above.bottom);
    const below = hangingAt(document, x, height - 2);
    if (below !== null && below.top > height * 0.4) bottom = Math.min(bottom, below.top);
  }
  return bottom - top < narrowest ? { top: 0, bottom: height } : { top, bottom };
}
