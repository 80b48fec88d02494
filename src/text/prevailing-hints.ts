import type { Block } from '../model.ts';

/** Shorter blocks are labels, buttons, offers: no text to be read. */
const PROSE = 60;
/** A box beside the text holds less of it than this, or, where the text is short, less than the next two. */
const SMALL = 1 / 3;
const FEW = 500;
const MOST = 2 / 3;

/** The words of a block's hint that are its own: those that prevail left out. */
export const ownHint = (hint: string, prevailing: ReadonlySet<string>): string => hint.split(' ').filter((word) => !prevailing.has(word)).join(' ');

/**
 * Words of classes that a large part of the body's running text stands in, whatever they say: `paywall` on the very
 * paragraphs, `share` on what is around the whole article. They name no box beside the text.
 */
export function prevailingHints(blocks: readonly Block[]): ReadonlySet<string> {
  // Most paragraphs of a page have one hint in common, and it is taken apart once.
  const byHint = new Map<string, number>();
  let all = 0;
  for (const { inBody, kind, text, hint } of blocks) {
    if (!inBody || text.length < PROSE || kind === 'heading' || kind === 'caption' || kind === 'row' || kind === 'code') continue;
    all += text.length;
    byHint.set(hint, (byHint.get(hint) ?? 0) + text.length);
  }
  const held = new Map<string, number>();
  for (const [hint, length] of byHint) for (const word of new Set(hint.split(' '))) held.set(word, (held.get(word) ?? 0) + length);
  const prevailing = new Set<string>();
  for (const [word, length] of held) if (length > all * (length > FEW ? SMALL : MOST)) prevailing.add(word);
  return prevailing;
}
