import type { Article, Block } from '../../model.ts';

/** One line of a box: a stretch of a block. */
export interface Line {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Lines that may be the publisher's points, and what speaks for them. */
export interface BoxCandidate {
  readonly article: Article;
  readonly lines: readonly Line[];
  readonly evidence: 'strong' | 'class' | 'weak' | 'place';
  /** Index of the labelling block, or of the first line where there is none. */
  readonly from: number;
  /** Index of the headline's block; 0 where the page shows none. */
  readonly headline: number;
}

/** More lines than this are a text, not the publisher's points. */
export const LONGEST_BOX = 12;

/** The block that a line stands in. */
export const blockOf = ({ article }: BoxCandidate, { block }: Line): Block | undefined => article.blocks[block];

/** The words of a line as they stand in the page. */
export const rawOf = (candidate: BoxCandidate, line: Line): string => blockOf(candidate, line)?.text.slice(line.start, line.end) ?? '';

/** How much of a line is link, 0 to 1. */
export function linkShare(candidate: BoxCandidate, line: Line): number {
  const links = blockOf(candidate, line)?.links ?? [];
  const linked = links.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, line.end) - Math.max(start, line.start)), 0);
  return linked / Math.max(1, line.end - line.start);
}

/** Words of a text; scripts without spaces count two characters as one. */
export function wordsIn(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return dense > text.length / 3 ? Math.ceil(dense / 2) : text.trim().split(/\s+/).length;
}
