import type { Article, Block } from '../../model.ts';
import type { Label } from './label.ts';
import { parseNumber } from './parse-number.ts';
import type { ParsedNumber } from './parsed-number.ts';

/** Every number on the page that may count a point, in the order of the page. */
export function findLabels({ blocks }: Article): Label[] {
  const labels: Label[] = [];
  /** 'Step 3' in a block of its own, until the next block. */
  let alone: number | null = null;
  let singles = 0;
  blocks.forEach((block, i) => {
    const before = alone;
    alone = null;
    if (block.kind === 'row') labels.push(...rowOf(block, i));
    if (block.kind === 'row' || block.kind === 'code') return;
    const opening = parseNumber(block.text);
    if (opening?.style === 'unit' && opening.length === block.text.length) {
      alone = opening.value;
      return;
    }
    const marked = block.marker === '' ? before : (parseNumber(`${block.marker} `)?.value ?? null);
    if (marked !== null) {
      // A style sheet's number may be written out as well.
      const start = opening?.value === marked && opening.length < block.text.length ? opening.length : 0;
      labels.push(whole(block, i, marked, 'marker', start, `marker ${elementOf(block)}`));
    }
    const lines = linesOf(block, i, opening);
    labels.push(...lines);
    if (lines.length > 0 || marked !== null) return;
    const { list } = block;
    if (list === null || list.value === null || list.continued) return;
    // Text between the items makes editors begin a new list for each: every one of them is shown as '1.'.
    const restarted = list.size === 1 && list.value === 1;
    if (restarted) singles++;
    labels.push(whole(block, i, restarted ? singles : list.value, 'list', 0, `list ${list.depth}`));
  });
  return labels;
}

/** A number in the first cell, and no figure or name after it but a statement. */
const ROW = /^(\d{1,3})[.)]?\n(?=\S+(?: \S+){4}|\p{Lu}[^\n]{5,200}[.!?](?:\n|$))/u;

/** Old pages are laid out in tables: the number of a point has a cell of its own. */
function rowOf(block: Block, at: number): Label[] {
  const found = ROW.exec(block.text);
  return found === null ? [] : [whole(block, at, Number(found[1]), 'marker', found[0].length, 'marker row')];
}

/** Headings of one level, paragraphs, items and plain boxes are numbered apart. */
function elementOf(block: Block): string {
  if (block.kind === 'heading') return `heading ${block.level}`;
  if (block.kind === 'item') return 'item';
  return 'text';
}

function whole(block: Block, at: number, value: number, style: Label['style'], start: number, group: string): Label {
  const end = titleEnd(block.text, start);
  return { value, style, group, block: at, start, end, rest: block.text.length };
}

/** Is the line at `from` bold, and no other? */
function isBoldLine({ text, strong }: Block, from: number): boolean {
  const end = titleEnd(text, from);
  return end < text.length && strong.some(([start, to]) => start === from && to === end);
}

/** In 'title<br><br>text' the title is the point. */
function titleEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** Numbers at the beginning of the block and of its lines; `opening` is the block's own. */
function linesOf(block: Block, at: number, opening: ParsedNumber | null): Label[] {
  const { text } = block;
  // Most blocks are of one line, and begin with no number.
  if (opening === null && !text.includes('\n')) return [];
  const found: { number: ParsedNumber; from: number; start: number }[] = [];
  const add = (number: ParsedNumber | null, from: number): void => {
    if (number !== null && counts(number, block, from) && text.length > from + number.length) found.push({ number, from, start: from + number.length });
  };
  add(opening, 0);
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    if (text.charAt(end + 1) !== '\n') add(parseNumber(text, end + 1), end + 1);
  }
  // One alone inside a text is bold from end to end: '… to the pier.<br><br><b>1. Mend the arches</b><br>The arches …'.
  if (found[0]?.from !== 0 && found.length < 2 && !found.some(({ from }) => isBoldLine(block, from))) return [];
  return found.map(({ number: { value, style, name = '', total }, start }, i) => {
    const rest = found[i + 1]?.from ?? text.length;
    const group = `${style} ${name}${total ?? ''} ${elementOf(block)}`;
    return { value, style, group, block: at, start, end: Math.min(titleEnd(text, start), rest), ...(total === undefined ? {} : { total }), rest };
  });
}

/** So many characters after a bare number say something: '1 Berg' is a result. */
const FEWEST_AFTER = 15;

/** Numbers that may be words of a sentence count in headings alone, or where they are bold by themselves or the whole line is; those after a name also in any bold words. */
function counts({ style, length }: ParsedNumber, { kind, strong, text }: Block, from: number): boolean {
  if (kind === 'heading') return true;
  if (style === 'named') return strong.some(([start, end]) => start <= from && end >= from + length);
  if (style === 'bare') return text.length - from - length >= FEWEST_AFTER && strong.some(([start, end]) => start === from && (end <= from + length || (start === 0 && end === text.length)));
  return style !== 'initial';
}
