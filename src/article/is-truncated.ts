import type { Block } from '../model.ts';

const WALL = /paywall|regwall|piano-|subscriber-only|subscription-wall|premium-wall|metered-content|tp-container-inner|locked-content|content-gate|article-gate/;

/** True where a paywall's box stands on the page with words in it. */
export function isTruncated(blocks: readonly Block[]): boolean {
  return blocks.some((block) => WALL.test(block.hint) && !block.inBody && block.text.length > 20);
}
