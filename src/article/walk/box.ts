import type { BlockKind } from '../../model.ts';
import type { ListState } from './list-state.ts';
import { wordsOf } from './read-traits.ts';
import type { Traits } from './read-traits.ts';
import { LABELLED } from './tag-roles.ts';

/** An element that stands on lines of its own while the page is walked: what its blocks need to know of it. */
export interface Box {
  readonly id: number;
  readonly parent: Box | null;
  readonly tag: string;
  /** Kind of the text directly in it. */
  readonly kind: BlockKind;
  /** Of a heading and what stands in it: 1–6; else 0. */
  readonly level: number;
  readonly depth: number;
  /** Lower-case words of its own attributes. */
  readonly words: string;
  /** Of itself or the nearest labelled box around it; a button at its beginning may name it later. */
  label: string;
  /** The list item it stands in, where it does. */
  readonly item: Item | null;
  /** True in navigation, footers, comments and what else stands beside an article. */
  readonly beside: boolean;
  /** Id of the last box in it. */
  last: number;
  /** Made when first asked for, then kept: many blocks share them. */
  path: readonly number[] | null;
  tags: readonly string[] | null;
  hint: string | null;
}

/** A list item: its list, its place there, and whether a block of it has been written. */
export interface Item {
  readonly list: ListState;
  readonly index: number;
  readonly value: number;
  written: boolean;
}

const BESIDE = /\b(?:comments?|respond|footer|related|newsletter|cookie|sidebar|disclaimer|legal|teaser|recirc)/;
const BESIDE_TAGS: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);

/** A box as it is entered; `kind` is what its tag says. */
export function openBox(parent: Box | null, id: number, tag: string, kind: BlockKind, traits: Traits, item: Item | null): Box {
  const words = wordsOf(traits);
  return {
    id, parent, tag, item,
    kind: parent === null ? kind : inherited(kind, parent.kind),
    level: tag.length === 2 && kind === 'heading' ? Number(tag.slice(1)) : kind === 'heading' ? traits.level : parent?.level ?? 0,
    depth: parent === null ? 0 : parent.depth + 1,
    words,
    label: traits.label !== '' && LABELLED.has(tag) ? traits.label : parent?.label ?? '',
    beside: parent !== null && (parent.beside || BESIDE_TAGS.has(tag) || (words !== '' && BESIDE.test(words))),
    last: id, path: null, tags: null, hint: null,
  };
}

/** How many boxes a button may stand in that begin with it. */
const FOLDED = 3;

/**
 * A button at the beginning of boxes names them, as the one does that folds them, unless they are labelled already.
 * @param written id of the box of the last block before it: what holds that does not begin with the button.
 */
export function nameByButton(box: Box, words: string, written: number): void {
  let at: Box | null = box;
  for (let i = 0; i < FOLDED && at !== null && at.parent !== null && at.kind === 'other' && written < at.id && at.label === at.parent.label; i++, at = at.parent) at.label = words;
}

/** Text in a quotation stays quoted whatever boxes stand in it; in an item it is the item's where it is nothing else. */
function inherited(own: BlockKind, around: BlockKind): BlockKind {
  if (own !== 'other' && own !== 'paragraph') return own;
  if (around === 'quote' || around === 'caption' || around === 'heading') return around;
  return around === 'item' && own === 'other' ? 'item' : own;
}

/** Deeper boxes share the path of the one at this depth: a page nested 20,000 deep must not cost 20,000² numbers. */
const DEEPEST = 64;
const HINT_BOXES = 4;

function pathed(box: Box): Box {
  let at = box;
  while (at.depth > DEEPEST && at.parent !== null) at = at.parent;
  return at;
}

/** Ids of the boxes around and including this one, outermost first; body left out. */
export function pathOf(box: Box): readonly number[] {
  const at = pathed(box);
  at.path ??= at.parent === null ? [] : [...pathOf(at.parent), at.id];
  return at.path;
}

/** Tags of the same boxes, one for one. */
export function tagsOf(box: Box): readonly string[] {
  const at = pathed(box);
  at.tags ??= at.parent === null ? [] : [...tagsOf(at.parent), at.tag];
  return at.tags;
}

/** Words of class, id and the like of the box and its nearest three containers, nearest first. */
export function hintOf(box: Box): string {
  if (box.hint !== null) return box.hint;
  let hint = '';
  let at: Box | null = box;
  for (let i = 0; i < HINT_BOXES && at !== null; i++, at = at.parent) {
    if (at.words !== '') hint += hint === '' ? at.words : ` ${at.words}`;
  }
  box.hint = hint;
  return hint;
}
