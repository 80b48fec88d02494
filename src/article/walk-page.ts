import type { BlockKind } from '../model.ts';
import { BlockWriter } from './block-writer.ts';
import type { Draft } from './block-writer.ts';
import type { Box, Item } from './box.ts';
import { CopyWriter } from './copy-writer.ts';
import { countItem, openList } from './list-state.ts';
import type { ListState } from './list-state.ts';
import { readTraits } from './read-traits.ts';
import type { Traits } from './read-traits.ts';
import type { SafeDom } from './safe-dom.ts';
import { BLOCKS, HOSTS, LABELLED, LISTS, SKIPPED, STRONG } from './tag-roles.ts';

/** What one walk over the page gives: its blocks, and a copy of what could be the article. */
export interface Walk {
  readonly drafts: readonly Draft[];
  readonly copy: CopyWriter;
}

export interface WalkOptions {
  /** Also what stands in `<template>`: for pages that show nothing else. */
  readonly templates?: boolean;
  /** Also what is marked as hidden: for pages that show nothing else. */
  readonly hidden?: boolean;
}

/** An element that has been entered and not yet left. */
interface Frame {
  /** Where the walk goes on once the element is left. */
  readonly next: Node | null;
  /** Nodes still to be walked in place of siblings (assigned to a slot), last first. */
  readonly queue: Node[] | null;
  readonly box: Box;
  readonly list: ListState | null;
  readonly isBox: boolean;
  readonly tag: string;
  readonly host: Node | null;
}

const ELEMENT = 1;
const TEXT = 3;
/** A cell this long is a stretch of text of its own, not a cell of a row: old pages are laid out in tables. */
const LONG_CELL = 200;
const HTML = 'http://www.w3.org/1999/xhtml';

/** Walks the page once, without recursion: 20,000 nested elements are as good as 20. The page is only read. */
export function walkPage(dom: SafeDom, body: Element, options: WalkOptions = {}): Walk {
  const writer = new BlockWriter();
  const copy = new CopyWriter(dom.emptyDocument());
  const stack: Frame[] = [];
  let ids = 0;
  let listIds = 0;
  let box: Box = { id: ids++, parent: null, tag: 'body', kind: 'other', depth: 0, words: readTraits(dom, body).words, label: '', item: null, path: null, tags: null, hint: null };
  let list: ListState | null = null;
  let host: Node | null = null;
  let node: Node | null = dom.shadowRoot(body) === null ? dom.firstChild(body) : dom.firstChild(dom.shadowRoot(body) ?? body);

  const enterBox = (element: Node, tag: string, kind: BlockKind, traits: Traits): void => {
    let item: Item | null = box.item;
    let ownKind = kind;
    if (kind === 'item') {
      if (list === null) item = null;
      else item = { list, ...countItem(list, traits.value), written: false };
    } else if (LISTS.has(tag) || traits.role === 'list') {
      list = openList(listIds++, (list?.depth ?? 0) + 1, tag === 'ol', traits.start, traits.reversed, traits.reversed ? countChildren(dom, element, 'li') : 0);
    }
    if (kind === 'other' || kind === 'paragraph') {
      if (box.kind === 'quote' || box.kind === 'caption' || box.kind === 'heading') ownKind = box.kind;
      else if (box.kind === 'item' && kind === 'other') ownKind = 'item';
    }
    const label = LABELLED.has(tag) && traits.label !== '' ? traits.label : box.label;
    box = { id: ids++, parent: box, tag, kind: ownKind, depth: box.depth + 1, words: traits.words, label, item, path: null, tags: null, hint: null };
  };

  const leave = (frame: Frame): void => {
    if (frame.isBox) writer.flush();
    else if (STRONG.has(frame.tag)) writer.leaveStrong();
    else if (frame.tag === 'a') writer.leaveLink();
    else if ((frame.tag === 'td' || frame.tag === 'th') && writer.length > LONG_CELL) {
      writer.callIt('other');
      writer.flush();
    }
    copy.leave();
    box = frame.box;
    list = frame.list;
    host = frame.host;
  };

  for (;;) {
    while (node === null) {
      const frame = stack.at(-1);
      if (frame === undefined) {
        writer.flush();
        return { drafts: writer.drafts, copy };
      }
      const queued = frame.queue?.pop();
      if (queued !== undefined) {
        node = queued;
        break;
      }
      stack.pop();
      leave(frame);
      node = frame.next;
    }
    const current: Node = node;
    const inQueue: boolean = stack.at(-1)?.queue !== null && stack.length > 0;
    const next: Node | null = inQueue ? null : dom.nextSibling(current);
    node = next;
    const type = dom.nodeType(current);
    if (type === TEXT) {
      const data = dom.data(current);
      if (isBlank(data)) {
        if (writer.isOpen) {
          writer.add(' ', box);
          copy.space();
        }
      } else {
        writer.add(data, box);
        copy.text(data, writer.drafts.length);
      }
      continue;
    }
    if (type !== ELEMENT) continue;
    const tag = dom.localName(current);
    if (tag === 'br') {
      writer.breakLine();
      copy.empty('br');
      continue;
    }
    if (SKIPPED.has(tag) || (tag === 'button' && box.kind !== 'heading')) continue;
    const traits = readTraits(dom, current);
    if (traits.hidden && options.hidden !== true) continue;
    if (tag === 'img') {
      writer.markByPicture(traits.alt, box);
      copy.picture(traits);
      continue;
    }
    if (tag === 'template' && options.templates !== true) continue;
    if (dom.namespaceURI(current) !== HTML && tag !== 'math' && box.tag !== 'math') {
      if (tag.includes(':')) continue;
    }
    let kind = BLOCKS.get(tag);
    if (kind === undefined) {
      if (traits.role === 'listitem') kind = 'item';
      else if (traits.role === 'list' || (tag.includes('-') && box.kind === 'other')) kind = 'other';
    }
    if (kind !== undefined) writer.flush();
    else if (tag === 'td' || tag === 'th') { if (writer.isOpen) writer.breakLine(); }
    stack.push({ next, queue: null, box, list, isBox: kind !== undefined, tag, host });
    if (kind !== undefined) enterBox(current, tag, kind, traits);
    else if (STRONG.has(tag)) writer.enterStrong();
    else if (tag === 'a') writer.enterLink();
    copy.enter(tag, traits);
    const shadow = tag.includes('-') || HOSTS.has(tag) ? dom.shadowRoot(current) : null;
    if (shadow !== null) host = current;
    node = dom.firstChild(shadow ?? (tag === 'template' ? dom.templateContent(current) ?? current : current));
  }
}

function isBlank(data: string): boolean {
  return data.charCodeAt(0) <= 32 && data.trim() === '';
}

function countChildren(dom: SafeDom, element: Node, tag: string): number {
  let count = 0;
  for (let child = dom.firstChild(element); child !== null; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === ELEMENT && dom.localName(child) === tag) count++;
  }
  return count;
}
