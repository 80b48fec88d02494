import { linkedLength } from '../../text/linked-length.ts';
import type { Draft } from '../walk/block-writer.ts';
import type { Box } from '../walk/box.ts';

/** A block shorter than this is a label or a teaser, not running text. */
const PROSE = 80;
/** Readability's body stands unless it holds less than this part of the running text of the box that holds most of it. */
const ENOUGH = 0.4;
/** Less running text than this is no article that could have been missed. */
const FEWEST = 600;

function isProse(draft: Draft): boolean {
  if (draft.text.length < PROSE || draft.kind === 'heading' || draft.kind === 'caption' || draft.kind === 'row' || draft.kind === 'code') return false;
  return linkedLength(draft) < draft.text.length * 0.3 && !draft.box.beside;
}

/** True where even the headline stands in a box that its class calls one beside: `with-sidebar` around the whole page. */
function isLaidOutBeside(drafts: readonly Draft[]): boolean {
  const headlines = drafts.filter(({ kind, box }) => kind === 'heading' && box.level === 1);
  return headlines.length > 0 && headlines.every(({ box }) => box.beside);
}

/**
 * Readability's body, or a better one where it took a long table or a box beside the article for it: the narrowest
 * box that holds most of the page's running text.
 */
export function rescueBody(drafts: readonly Draft[], body: ReadonlySet<number>): ReadonlySet<number> {
  let all = 0;
  let held = 0;
  drafts.forEach((draft, index) => {
    if (!isProse(draft)) return;
    all += draft.text.length;
    if (body.has(index)) held += draft.text.length;
  });
  if (held >= all * ENOUGH || all < PROSE * 3 || isLaidOutBeside(drafts)) return body;
  const prose = new Map<Box, number>();
  for (const draft of drafts.filter(isProse)) {
    // The block's own element is no box of prose: what counts is what stands around it.
    const own = draft.box.kind === 'paragraph' ? draft.box.parent : draft.box;
    for (let at = own, i = 0; at !== null && i < 6; at = at.parent, i++) prose.set(at, (prose.get(at) ?? 0) + draft.text.length);
  }
  let best: Box | null = null;
  for (const [box, length] of prose) if (length >= all * 0.6 && (best === null || box.depth > best.depth)) best = box;
  if (best === null) return body;
  const chosen = best;
  const there = prose.get(chosen) ?? 0;
  if (there < FEWEST || held >= there * ENOUGH) return body;
  const rescued = new Set<number>();
  drafts.forEach(({ box }, index) => {
    if (box.id >= chosen.id && box.id <= chosen.last && !box.beside) rescued.add(index);
  });
  return rescued;
}
