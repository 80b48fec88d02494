import { linkedLength } from '../../text/linked-length.ts';
import type { Draft } from '../walk/block-writer.ts';

/** A heading that is linked to more than this part leads to another story. */
const LINKED = 0.7;

/**
 * The body with the headings that stand over its text: page builders put each heading into a box of its own, and
 * Readability leaves out boxes that hold little. Headings before the first text of the body stay where they are.
 */
export function adoptHeadings(drafts: readonly Draft[], body: ReadonlySet<number>): ReadonlySet<number> {
  const whole = new Set(body);
  const first = drafts.findIndex((_, index) => body.has(index));
  for (let index = drafts.length - 2; index > first && first >= 0; index--) {
    const draft = drafts[index];
    if (draft === undefined || draft.kind !== 'heading' || draft.box.beside || !whole.has(index + 1)) continue;
    if (linkedLength(draft) <= draft.text.length * LINKED) whole.add(index);
  }
  return whole;
}
