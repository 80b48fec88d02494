import type { Block } from '../../../model.ts';
import { linkedLength } from '../../../text/linked-length.ts';

/** Longer lines, and longer words before the link, tell something themselves. */
const LONGEST = 220;
const LONGEST_LABEL = 40;
/** So much of the line is the other story's headline. */
const LINKED = 0.4;
/** What parts the label from the headline, or opens a bracket about both. A number there belongs to a list. */
const label = /^[^\d]*(?:[:»›>→|–—([]|\s-)\s*$/u;
const rest = /^[\s.)\]»›>→|]*$/u;

/** A line that leads to another story: 'Read more: …', '(Le puede interesar: …)', '[ … ]', where all after the label is a link. */
export function teaserLine(block: Block): boolean {
  const { kind, text, links } = block;
  if ((kind !== 'paragraph' && kind !== 'other') || text.length > LONGEST) return false;
  const start = links[0]?.[0] ?? 0;
  const end = links.at(-1)?.[1] ?? 0;
  // Words between two links tell something.
  if (links.slice(1).some(([from], i) => !rest.test(text.slice(links[i]?.[1] ?? 0, from)))) return false;
  return start > 0 && start <= LONGEST_LABEL && label.test(text.slice(0, start)) && rest.test(text.slice(end)) && linkedLength(block) > LINKED * text.length;
}
