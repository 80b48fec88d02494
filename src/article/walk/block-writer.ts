import type { Block, BlockKind, ListPlace } from '../../model.ts';
import { codeAt } from '../../text/code-at.ts';
import { foldSpaces } from '../../text/normalize.ts';
import { hintOf, pathOf, tagsOf } from './box.ts';
import type { Box, Item } from './box.ts';

type Range = readonly [number, number];

/** A block as the walk leaves it: the size of its list and its place in the body are known only later. */
export interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  readonly strong: readonly Range[];
  readonly links: readonly Range[];
  readonly box: Box;
  readonly item: Item | null;
  readonly continued: boolean;
  readonly marker: string;
}

/** Whose a picture is that has the number: '3/7 ©Cole'. */
const CREDITED = /^([^\p{L}©]{1,12})(?:©|\(c\)|(?:photo|foto|crédit|credit) ?:)/iu;
const LONGEST_CREDIT = 60;
/** A number by itself: '3', '3.', '#3', '(3)', 'No. 3', '③'; its group is what is left of '3 of 7' and '3/7'. */
const NUMBER_ALONE = /^((?:#|№|no\.?|nr\.?|number|\()?\s?(?:\p{Nd}{1,3}|[\u2460-\u2473])(?:\s?[.)\]:/])?)(?:\s?(?:\/|of|von|de|sur|di|van|av|af|z|из)\s?\p{Nd}{1,3})?$/iu;
const LONGEST_NUMBER = 10;

/** Gathers the text of the page into blocks. */
export class BlockWriter {
  readonly drafts: Draft[] = [];
  private text = '';
  private box: Box | null = null;
  private readonly strong: Range[] = [];
  private readonly links: Range[] = [];
  private strongDepth = 0;
  private strongFrom = 0;
  private linkDepth = 0;
  private linkFrom = 0;
  private spaced = true;
  /** A space that is owed: written with what comes after it, for at the end of a line or a block none is wanted. */
  private gap = false;
  private marker = '';
  private markerBox: Box | null = null;
  /** Where the block before the number stands. */
  private beforeMarker: Box | null = null;

  /** True while a block has text. */
  get isOpen(): boolean {
    return this.text !== '';
  }

  /** How long the open block's text is. */
  get length(): number {
    return this.text.length;
  }

  /** Adds text as it stands in the page to the open block, or opens one in `box`. */
  add(data: string, box: Box): void {
    let piece = foldSpaces(data);
    if (this.spaced && piece.startsWith(' ')) piece = piece.slice(1);
    if (piece === '') return;
    this.spaced = piece.endsWith(' ');
    const words = this.spaced ? piece.slice(0, -1) : piece;
    if (words !== '') {
      if (this.text === '') this.open(box);
      this.text += this.gap ? ` ${words}` : words;
      this.gap = false;
    }
    this.gap ||= this.spaced && this.text !== '';
  }

  /** Breaks the line, where a block is open. */
  breakLine(): void {
    if (this.text === '') return;
    this.gap = false;
    this.text += '\n';
    this.spaced = true;
  }

  enterStrong(): void {
    if (this.strongDepth++ === 0) this.strongFrom = this.text.length;
  }

  leaveStrong(): void {
    if (--this.strongDepth === 0) this.close(this.strong, this.strongFrom);
  }

  enterLink(): void {
    if (this.linkDepth++ === 0) this.linkFrom = this.text.length;
  }

  leaveLink(): void {
    if (--this.linkDepth === 0) this.close(this.links, this.linkFrom);
  }

  /** A picture whose alt text is a number marks the block after it. */
  markByPicture(alt: string, box: Box): void {
    const number = numberAlone(alt.trim());
    if (this.text === '' && number !== '') this.mark(number, box);
  }

  /** A number that only a style sheet shows marks the first block of its box. */
  markByStyle(number: string, box: Box): void {
    this.mark(number, box);
  }

  private mark(number: string, box: Box): void {
    this.marker = number;
    this.markerBox = box;
    this.beforeMarker = this.drafts.at(-1)?.box ?? null;
  }

  /** Ends the open block, if there is one; as `kind`, whatever its box says. */
  flush(kind?: BlockKind): void {
    if (this.text === '') return;
    if (this.strongDepth > 0) this.close(this.strong, this.strongFrom);
    if (this.linkDepth > 0) this.close(this.links, this.linkFrom);
    this.strongFrom = 0;
    this.linkFrom = 0;
    const text = this.text.trimEnd();
    if (this.box !== null && text !== '') this.write(text, this.box, kind ?? this.box.kind);
    this.text = '';
    this.spaced = true;
    this.gap = false;
    this.box = null;
    this.strong.length = 0;
    this.links.length = 0;
  }

  private open(box: Box): void {
    this.box = box;
    this.strongFrom = 0;
    this.linkFrom = 0;
  }

  private write(text: string, box: Box, kind: BlockKind): void {
    const { item } = box;
    const marker = this.takeMarker(box);
    const number = box.kind === 'row' ? '' : numberAlone(text);
    if (number !== '') this.mark(number, box);
    this.drafts.push({
      kind,
      text,
      strong: this.strong.length === 0 ? NONE : trimmed(this.strong, text, true),
      links: this.links.length === 0 ? NONE : trimmed(this.links, text, false),
      box,
      item,
      continued: item?.written === true,
      marker,
    });
    if (item !== null) item.written = true;
  }

  /** The number just before, unless other text stands with it in a box that this block is not in. */
  private takeMarker(box: Box): string {
    const { marker, markerBox } = this;
    this.marker = '';
    this.markerBox = null;
    if (marker === '' || markerBox === null) return '';
    if (holds(markerBox, box)) return marker;
    let alone = markerBox;
    for (let i = 0; i < NEAR && alone.parent !== null && !holds(alone.parent, box); i++) alone = alone.parent;
    if (alone.parent === null || !holds(alone.parent, box)) return '';
    return this.beforeMarker !== null && holds(alone, this.beforeMarker) ? '' : marker;
  }

  private close(ranges: Range[], from: number): void {
    if (from < this.text.length) ranges.push([from, this.text.length]);
  }
}

/**
 * Stretches without the white space at their ends; what is nothing else is left out.
 * Asked once a block: to look into a text while it grows would copy it again and again.
 * @param join whether two side by side are one to the reader, as bold ones are.
 */
function trimmed(ranges: readonly Range[], text: string, join: boolean): readonly Range[] {
  const found: Range[] = [];
  for (const range of ranges) {
    let start = range[0];
    let end = Math.min(range[1], text.length);
    while (start < end && isSpace(codeAt(text, start))) start++;
    while (end > start && isSpace(codeAt(text, end - 1))) end--;
    if (start >= end) continue;
    const last = found.at(-1);
    if (join && last !== undefined && last[1] === start) found[found.length - 1] = [last[0], end];
    else found.push([start, end]);
  }
  return found;
}

const NONE: readonly Range[] = [];

function isSpace(code: number): boolean {
  return code === 32 || code === 10;
}

/** A number by itself as it is written, whosever the picture is that has it; '' for any other text. */
function numberAlone(written: string): string {
  const text = written.length < LONGEST_CREDIT ? (CREDITED.exec(written)?.[1]?.trim() ?? written) : written;
  return text.length > LONGEST_NUMBER ? '' : (NUMBER_ALONE.exec(text)?.[1] ?? '');
}

const NEAR = 6;

function holds(outer: Box, inner: Box): boolean {
  let at: Box | null = inner;
  for (let i = 0; i < NEAR && at !== null; i++, at = at.parent) if (at === outer) return true;
  return false;
}

/** A draft as the block that leaves the room. */
export function finishBlock(draft: Draft, inBody: boolean): Block {
  const { kind, text, strong, links, box, item, continued, marker } = draft;
  return {
    kind, text, strong, links, inBody, marker,
    level: kind === 'heading' ? box.level : 0,
    list: item === null ? null : placeOf(item, continued),
    hint: hintOf(box),
    label: box.label,
    path: pathOf(box),
    tags: tagsOf(box),
  };
}

function placeOf({ list: { id, ordered, depth, size }, index, value }: Item, continued: boolean): ListPlace {
  return { id, ordered, depth, index, size, value: ordered ? value : null, continued };
}
