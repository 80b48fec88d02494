import type { Article, Block } from '../../../model.ts';
import { bulletLength } from '../../bullet-length.ts';
import type { BoxCandidate, Line } from '../box-candidate.ts';
import { linesOf, wholeLine, wholeLines } from '../lines.ts';

const FARTHEST = 12;
const FEW = 3;
const MANY = 6;

/** Deck lines between headline and text: parted by `<br>` in one block, bulleted, or a run of headings. */
export function deckLines(article: Article, headline: number, firstText: number): BoxCandidate[] {
  const { blocks } = article;
  const end = Math.min(firstText, headline + FARTHEST, blocks.length - 1);
  const found: BoxCandidate[] = [];
  const add = (lines: readonly Line[]): void => {
    const [first] = lines;
    if (first !== undefined) found.push({ article, lines, evidence: 'place', from: first.block, headline });
  };
  let bulleted: Line[] = [];
  let headings: number[] = [];
  const close = (): void => {
    if (bulleted.length >= 2) add(bulleted);
    else if (headings.length >= FEW || (headings.length === 2 && standAlone(blocks, headings))) add(wholeLines(blocks, headings));
    bulleted = [];
    headings = [];
  };
  for (let i = headline + 1; i <= end + 1; i++) {
    const block = i <= end ? blocks[i] : undefined;
    if (block === undefined || block.list !== null) {
      close();
      continue;
    }
    if (block.text.includes('\n')) {
      const lines = linesOf(block, i);
      if (lines.length >= FEW && lines.length <= MANY) add(lines);
    }
    const isHeading = block.kind === 'heading' && block.level !== 1;
    if (headings.length > 0 && (!isHeading || block.level !== blocks[headings[0] ?? 0]?.level)) close();
    if (bulleted.length > 0 && !isBulleted(block)) close();
    if (isBulleted(block)) bulleted.push(wholeLine(block, i));
    if (isHeading) headings.push(i);
  }
  return found;
}

const isBulleted = ({ kind, text }: Block): boolean => !text.includes('\n') && bulletLength(text) > 0 && (kind === 'heading' || !/^[*–—-]/.test(text));

/** True where the blocks have a box to themselves. */
function standAlone(blocks: readonly Block[], at: readonly number[]): boolean {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? first;
  const box = blocks[first]?.path.at(-2);
  return box !== undefined && at.every((i) => blocks[i]?.path.at(-2) === box) && blocks[first - 1]?.path.includes(box) !== true && blocks[last + 1]?.path.includes(box) !== true;
}
