import type { Article, Block } from '../../model.ts';
import type { Label } from './label.ts';
import { parseNumber } from './parse-number.ts';

/** Every number on the page that may count a point, in the order of the page. */
export function findLabels({ blocks }: Article): Label[] {
  const labels: Label[] = [];
  blocks.forEach((block, i) => {
    if (block.kind === 'row' || block.kind === 'code') return;
    if (block.marker !== undefined) {
      const number = parseNumber(`${block.marker} `);
      if (number !== null) labels.push(whole(block, i, number.value, 'marker', 0, `marker ${elementOf(block)}`));
    }
    const lines = linesOf(block, i);
    labels.push(...lines);
    if (lines.length > 0 || block.marker !== undefined) return;
    const { list } = block;
    if (list?.value !== undefined && list.continued === undefined) labels.push(whole(block, i, list.value, 'list', 0, `list ${list.depth}`));
  });
  return labels;
}

/** Headings of one level, paragraphs, items and plain boxes are numbered apart. */
function elementOf(block: Block): string {
  if (block.kind === 'heading') return `heading ${block.level ?? 0}`;
  if (block.kind === 'item') return 'item';
  return 'text';
}

function whole(block: Block, at: number, value: number, style: Label['style'], start: number, group: string): Label {
  const end = titleEnd(block.text, start);
  return { value, style, group, block: at, start, end, rest: block.text.length };
}

/** In 'title<br><br>text' the title is the point. */
function titleEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** Numbers at the beginning of the block and of its lines. */
function linesOf(block: Block, at: number): Label[] {
  const { text } = block;
  const found: { value: number; style: Label['style']; from: number; start: number }[] = [];
  for (let from = 0; from < text.length; ) {
    const number = parseNumber(text.slice(from, from + 80));
    if (number !== null && (number.style !== 'bare' || block.kind === 'heading') && text.length > from + number.length) {
      found.push({ value: number.value, style: number.style, from, start: from + number.length });
    }
    const next = text.indexOf('\n', from);
    if (next === -1) break;
    from = next + 1;
  }
  if (found[0]?.from !== 0 && found.length < 2) return [];
  return found.map(({ value, style, start }, i) => {
    const rest = found[i + 1]?.from ?? text.length;
    return { value, style, group: `${style} ${elementOf(block)}`, block: at, start, end: Math.min(titleEnd(text, start), rest), rest };
  });
}
