import type { BlockKind } from '../../model.ts';
import { codeAt } from '../../text/code-at.ts';
import { clean } from '../../text/normalize.ts';
import type { SafeDom } from '../safe-dom.ts';
import { BlockWriter } from './block-writer.ts';
import type { Draft } from './block-writer.ts';
import { nameByButton, openBox } from './box.ts';
import type { Box } from './box.ts';
import { CopyWriter } from './copy-writer.ts';
import { ClassCounter, isCountedList } from './count-by-class.ts';
import { isMenu } from './is-menu.ts';
import { countItem, openList } from './list-state.ts';
import type { ListState } from './list-state.ts';
import { readTraits } from './read-traits.ts';
import type { Traits } from './read-traits.ts';
import { SlotAssignment } from './slot-assignment.ts';
import { roleOfTag } from './tag-roles.ts';
import type { TagRole } from './tag-roles.ts';

/** What one walk over the page gives: its blocks, and a copy of what could be the article. */
export interface Walk {
  readonly drafts: readonly Draft[];
  readonly copy: CopyWriter;
  readonly options: WalkOptions;
}

/** What is walked, and copied, besides what a page shows. */
export interface WalkOptions {
  /** Also what stands in `<template>`: for pages that show nothing else. */
  readonly templates?: boolean;
  /** Also what is marked as hidden: for pages that show nothing else. */
  readonly hidden?: boolean;
  /** Also the site's menus: for pages that show nothing else. */
  readonly menus?: boolean;
  /** The copy has also what has an unlikely class or role. */
  readonly lenient?: boolean;
}

/** An element that has been entered and not yet left, with what was so before it was entered. */
interface Frame {
  /** Where the walk goes on once the element is left. */
  readonly next: Node | null;
  /** A slot's nodes that are still to be walked, last first; they are no siblings. */
  readonly slotted: Node[] | null;
  readonly box: Box;
  readonly list: ListState | null;
  readonly host: Node | null;
  readonly isBox: boolean;
  readonly tag: string;
  readonly role: TagRole;
}

const ELEMENT = 1;
const TEXT = 3;
/** So many characters of a page are read, as much as a thick novel: whatever a page holds, the reader gets an answer in time. */
const MOST_TEXT = 1_000_000;
/** A cell this long is a stretch of text of its own, not a cell of a row: old pages are laid out in tables. */
const LONG_CELL = 200;
/** A button that says more names no box. */
const LONGEST_NAME = 90;
/** A number that may count a point, with its mark. */
const COUNT = /^#?\d{1,3}[.):]?$/;

/** Walks the page once, without recursion: 20,000 nested elements are as good as 20. The page is only read. */
export function walkPage(dom: SafeDom, body: Element, options: WalkOptions = {}): Walk {
  const writer = new BlockWriter();
  const copy = new CopyWriter(dom, options.lenient === true);
  const slots = new SlotAssignment(dom);
  const counter = new ClassCounter();
  const stack: Frame[] = [];
  let listIds = 0;
  let boxIds = 0;
  let box = openBox(null, boxIds++, 'body', 'other', readTraits(dom, body), null);
  let list: ListState | null = null;
  /** The host of the shadow tree that is being walked. */
  let host: Node | null = null;
  let top: Frame | null = null;
  let unread = MOST_TEXT;

  const enterBox = (element: Node, tag: string, { isList }: TagRole, kind: BlockKind, traits: Traits): void => {
    let { item } = box;
    if (kind === 'item') {
      item = list === null ? null : { list, ...countItem(list, traits.value), written: false };
    } else if (isList || traits.role === 'list') {
      const count = traits.reversed ? countChildren(dom, element, 'li') : 0;
      const ordered = tag === 'ol' || traits.decimal || isCountedList(traits.className);
      list = openList(listIds++, (list?.depth ?? 0) + 1, ordered, traits.start, traits.reversed, count);
    }
    const number = traits.count === '' && (kind === 'other' || kind === 'heading') && !isList ? counter.count(box, traits.className) : traits.count;
    box = openBox(box, boxIds++, tag, kind, traits, item);
    if (number !== '') writer.markByStyle(number, box);
  };

  const leave = (frame: Frame): void => {
    if (frame.isBox) {
      writer.flush();
      box.last = boxIds - 1;
    } else if (frame.role.isStrong) writer.leaveStrong();
    else if (frame.tag === 'a') writer.leaveLink();
    else if ((frame.tag === 'td' || frame.tag === 'th') && writer.length > LONG_CELL) writer.flush('other');
    copy.leave();
    ({ box, list, host } = frame);
  };

  const bodyShadow = dom.shadowRoot(body);
  if (bodyShadow !== null) host = body;
  let node = dom.firstChild(bodyShadow ?? body);
  for (;;) {
    while (node === null) {
      if (top === null) {
        writer.flush();
        box.last = boxIds - 1;
        return { drafts: writer.drafts, copy, options };
      }
      node = top.slotted?.pop() ?? null;
      if (node !== null) break;
      leave(top);
      node = top.next;
      stack.pop();
      top = stack.at(-1) ?? null;
    }
    const current: Node = node;
    const inSlot: boolean = top !== null && top.slotted !== null;
    node = inSlot ? null : dom.nextSibling(current);
    const type = dom.nodeType(current);
    if (type === TEXT) {
      const whole = dom.data(current);
      const data = whole.length > unread ? whole.slice(0, unread) : whole;
      unread -= data.length;
      if (!isBlank(data)) {
        writer.add(data, box);
        copy.text(data, writer.drafts.length);
      } else if (writer.isOpen) {
        writer.add(' ', box);
        copy.space();
      }
      continue;
    }
    if (type !== ELEMENT) continue;
    const tag = dom.localName(current);
    if (tag === 'br') {
      writer.breakLine();
      copy.lineBreak();
      continue;
    }
    const role = roleOfTag(tag);
    if (role.isSkipped) continue;
    const traits = readTraits(dom, current);
    if ((traits.hidden || (traits.silent && !isCount(dom, current, tag, box))) && options.hidden !== true) continue;
    if (options.menus !== true && isMenu(dom, current, tag, traits, box)) continue;
    if (tag === 'button' && box.kind !== 'heading') {
      const words = writer.isOpen ? '' : clean(dom.textContent(current));
      if (words !== '' && words.length <= LONGEST_NAME) nameByButton(box, words, writer.drafts.at(-1)?.box.id ?? 0);
      continue;
    }
    if (tag === 'img') {
      writer.markByPicture(traits.alt, box);
      copy.picture(traits);
      continue;
    }
    let inside: Node | null = dom.firstChild(current);
    let next: Node | null = node;
    let slotted: Node[] | null = null;
    let inner = host;
    if (tag === 'template') {
      const content = dom.templateContent(current);
      if (traits.shadowMode !== '' && dom.parentNode(current) !== null) {
        // A shadow tree that this parser left in its template: it stands for all of its host's children.
        inner = dom.parentNode(current);
        next = null;
      } else if (options.templates !== true) continue;
      inside = content === null ? null : dom.firstChild(content);
    } else if (tag === 'slot' && host !== null) {
      const assigned = slots.assigned(host, traits.name);
      if (assigned.length > 0) {
        slotted = assigned.slice().reverse();
        inside = null;
        inner = slots.outer(host);
      }
    } else if (role.mayHost) {
      const shadow = dom.shadowRoot(current);
      if (shadow !== null) {
        slots.enter(current, host);
        inner = current;
        inside = dom.firstChild(shadow);
      }
    }
    const kind = kindOf(tag, role, traits, box);
    if (kind !== null) writer.flush();
    else if ((tag === 'td' || tag === 'th') && writer.isOpen) writer.breakLine();
    top = { next, slotted, box, list, host, isBox: kind !== null, tag, role };
    stack.push(top);
    host = inner;
    if (kind !== null) enterBox(current, tag, role, kind, traits);
    else if (role.isStrong) writer.enterStrong();
    else if (tag === 'a') writer.enterLink();
    copy.enter(current, tag, role, kind !== null, traits);
    node = inside;
  }
}

/** What an element's own text is, or null for one that stands in its surroundings' lines. */
function kindOf(tag: string, { kind }: TagRole, { role, block }: Traits, around: Box): BlockKind | null {
  if (role === 'heading') return 'heading';
  if (role === 'listitem') return 'item';
  if (kind !== undefined) return kind;
  if (role === 'list' || (block && tag === 'span')) return 'other';
  // A custom element among words is a word of theirs, elsewhere it is a box.
  return tag.includes('-') && (around.kind === 'other' || around.kind === 'item') ? 'other' : null;
}

/** A number that counts a point, though nobody is to read it aloud: in a heading, or in a block of its own. */
const isCount = (dom: SafeDom, element: Node, tag: string, around: Box): boolean =>
  (around.kind === 'heading' || tag === 'div' || tag === 'p') && COUNT.test(dom.textContent(element).trim());

function isBlank(data: string): boolean {
  return codeAt(data, 0) <= 32 && data.trim() === '';
}

function countChildren(dom: SafeDom, element: Node, tag: string): number {
  let count = 0;
  for (let child = dom.firstChild(element); child !== null; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === ELEMENT && dom.localName(child) === tag) count++;
  }
  return count;
}
