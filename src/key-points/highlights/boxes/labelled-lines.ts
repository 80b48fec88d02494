import type { Article, Block } from '../../../model.ts';
import { bulletLength } from '../../bullet-length.ts';
import { LONGEST_BOX, wordsIn, type BoxCandidate, type Line } from '../box-candidate.ts';
import { labelStrength } from '../labels.ts';
import { namesMachine, saysMade } from '../machine-words.ts';
import { linesOf, wholeLine } from '../lines.ts';

/** Paragraphs longer than this on average are running text. */
const RUNNING = 25;

/** A label whose box holds plain paragraphs, headings or lines instead of a list. */
export function labelledLines(article: Article, headline: number): BoxCandidate[] {
  const { blocks } = article;
  const found: BoxCandidate[] = [];
  blocks.forEach((block, at) => {
    if (block.list !== null) return;
    const end = block.text.indexOf('\n');
    const isWhole = block.text.indexOf('\n', end + 1) > end;
    if (!(isWhole || mayHead(blocks, at)) || labelStrength(firstLine(block)) !== 'strong') return;
    const lines = isWhole ? linesOf(block, at).slice(1) : (bulleted(blocks, at) ?? parted(blocks, at) ?? boxed(blocks, at) ?? boldLed(blocks, at) ?? shortSection(blocks, at));
    if (lines !== null) found.push({ article, lines, evidence: 'strong', from: at, headline });
  });
  return found;
}

const firstLine = ({ text }: Block): string => text.split('\n', 1)[0] ?? '';

/** Hardly any block has lines under it that it could head, and to see that takes less than to tell whether it is a label. */
function mayHead(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return next !== undefined && (blocks[at]?.kind === 'heading' || next.text.includes('\n') || bulletLength(next.text) > 0 || boxBegunBy(blocks, at) !== undefined);
}

/** The box that a block begins, and that goes on after it. */
function boxBegunBy(blocks: readonly Block[], at: number): number | undefined {
  const label = blocks[at];
  // The head of a table stands in a box of its own.
  const box = label?.path.at(label.tags.at(-2) === 'thead' ? -3 : -2);
  return box !== undefined && blocks[at - 1]?.path.includes(box) !== true && blocks[at + 1]?.path.includes(box) === true ? box : undefined;
}

/** The blocks just under the label that begin with a bullet. */
function bulleted(blocks: readonly Block[], at: number): Line[] | null {
  const lines: Line[] = [];
  for (let i = at + 1; i < blocks.length; i++) {
    const next = blocks[i];
    if (next === undefined || next.list !== null) break;
    if (bulletLength(firstLine(next)) === 0) break;
    lines.push(...linesOf(next, i));
  }
  return lines.length >= 2 && lines.length <= LONGEST_BOX ? lines : null;
}

/** The lines of the one block just under the label, where `<br>` parts them. */
function parted(blocks: readonly Block[], at: number): Line[] | null {
  const next = blocks[at + 1];
  if (next === undefined || next.list !== null || !next.text.includes('\n')) return null;
  const lines = linesOf(next, at + 1);
  return lines.length >= 2 && lines.length <= LONGEST_BOX ? lines : null;
}

const FEWEST_BOLD = 3;

/** The paragraphs just under a heading, up to the next one, where each begins with bold words and goes on. */
function boldLed(blocks: readonly Block[], at: number): Line[] | null {
  const lines: Line[] = [];
  if (blocks[at]?.kind !== 'heading') return null;
  for (let i = at + 1; i < blocks.length && blocks[i]?.kind !== 'heading'; i++) {
    const next = blocks[i];
    const bold = next?.strong[0];
    if (next?.kind !== 'paragraph' || next.list !== null || bold === undefined || bold[0] > bulletLength(next.text) || bold[1] === next.text.length) return null;
    lines.push(wholeLine(next, i));
  }
  return lines.length >= FEWEST_BOLD && lines.length <= LONGEST_BOX ? lines : null;
}

const LONGEST_NOTE = 60;
/** A line under the points that leads elsewhere, or says how they were made. */
const LONGEST_FOOT = 100;
const isFoot = ({ kind, text }: Block): boolean => kind === 'other' && text.length <= LONGEST_FOOT;
/** 'Made by AI', between label and lines. */
const isNote = (block: Block | undefined): boolean => block !== undefined && block.text.length <= LONGEST_NOTE && namesMachine(block.text) && saysMade(block.text);

/** Before so many paragraphs of the body a section that stands for all of it begins. */
const EARLY = 3;
const SHORT = 40;
const LONGEST = 60;

/** The short paragraphs of a section near the beginning, each a fact, where the next heading has the same look: 'Key Facts', then 'Crucial Quote'. */
function shortSection(blocks: readonly Block[], at: number): Line[] | null {
  const label = blocks[at];
  if (label?.kind !== 'heading' || !label.inBody || blocks.filter((block, i) => i < at && block.inBody && block.kind === 'paragraph').length > EARLY) return null;
  let end = at + 1;
  while (blocks[end]?.kind === 'paragraph' && blocks[end]?.list === null) end++;
  const next = blocks[end];
  const words = blocks.slice(at + 1, end).map(({ text }) => wordsIn(text));
  if (next?.kind !== 'heading' || next.level !== label.level || next.hint !== label.hint || words.length < FEWEST_BOLD || words.length > LONGEST_BOX) return null;
  if (Math.max(...words) > LONGEST || words.reduce((sum, n) => sum + n, 0) > SHORT * words.length) return null;
  return blocks.slice(at + 1, end).map((block, i) => wholeLine(block, at + 1 + i));
}

/** Blocks of one look that share the label's own box, and nothing of the story with it. */
function boxed(blocks: readonly Block[], at: number): Line[] | null {
  const label = blocks[at];
  const box = boxBegunBy(blocks, at);
  if (label === undefined || box === undefined) return null;
  const lines: Line[] = [];
  let i = isNote(blocks[at + 1]) ? at + 2 : at + 1;
  for (; i < blocks.length && lines.length <= LONGEST_BOX; i++) {
    const next = blocks[i];
    if (next === undefined || !next.path.includes(box) || next.list !== null) break;
    if (next.kind === 'heading' && next.level <= label.level) break;
    if (lines.length > 0 && !alike(next, blocks[lines[0]?.block ?? i])) break;
    lines.push(...(next.text.includes('\n') ? linesOf(next, i) : [wholeLine(next, i)]));
  }
  if (lines.length < 2 || lines.length > LONGEST_BOX || isOrdinarySection(blocks, at)) return null;
  if (lines.reduce((sum, { block, start, end }) => sum + wordsIn(blocks[block]?.text.slice(start, end) ?? ''), 0) > RUNNING * lines.length) return null;
  let end = i;
  // What follows in the box is another part of it ('What happens next'), as long as the box stays a small one.
  while (end < blocks.length && end - at <= LONGEST_BOX && blocks[end]?.path.includes(box) === true) end++;
  const closed = blocks[end]?.path.includes(box) !== true;
  return closed && (end === i || blocks[i]?.kind === 'heading' || blocks.slice(i, end).every(isFoot)) ? lines : null;
}

const alike = (a: Block, b: Block | undefined): boolean => b !== undefined && a.kind === b.kind && a.tags.length === b.tags.length;

/** A section like the others of the story: another heading of its level stands first in a box of the very same kind. */
function isOrdinarySection(blocks: readonly Block[], at: number): boolean {
  const label = blocks[at];
  if (label?.kind !== 'heading') return false;
  const look = label.tags.join(' ');
  return blocks.some((block, i) => i !== at && block.kind === 'heading' && block.hint === label.hint && block.tags.join(' ') === look && block.path.at(-2) !== label.path.at(-2) && block.path.at(-3) === label.path.at(-3));
}
