// The tree that Readability is given: as much of a document as it asks for, in plain objects. A browser's own nodes answer each question across a
// border and put a text together anew each time; here a text that was asked for is kept until something in it moves.

import { rememberWords } from '../../text/remember-words.ts';

/** A node of the copy. */
export type CopyNode = CopyElement | CopyText;

const ELEMENT = 1;
const TEXT = 3;
const NONE: readonly CopyNode[] = [];
/** A longer text, in characters, is not kept: boxes in boxes around a book would keep it as often. */
const LONGEST_KEPT = 100_000;
/** A list of children is mended where one of so many first ones goes, else made anew when it is asked for again. */
const NEAR = 50;

/** Readability's own measure of white space that is too much. */
const SEVERAL = /\s{2,}/g;
const SPACE = /\s/;
/** What a character of a link within the page counts to it. */
const WITHIN = 0.3;

// Asked for again and again: a tag in capitals, the tags of a selector.
const inCapitals = rememberWords((tag) => tag.toUpperCase());
const tagsOf = rememberWords((selector) => selector.toUpperCase().split(','));

/** Folded texts side by side as one, folded too. Its end is never looked at while it grows: that would copy it again and again. */
function joined(first: CopyNode | null): string {
  let text = '';
  let gap = '';
  for (let node = first; node !== null; node = node.nextSibling) {
    let piece = node.folded;
    if (SPACE.test(piece.charAt(0))) {
      gap = gap === '' ? piece.charAt(0) : ' ';
      piece = piece.slice(1);
    }
    if (piece === '') continue;
    const last = piece.charAt(piece.length - 1);
    const isSpaced = SPACE.test(last);
    text += gap + (isSpaced ? piece.slice(0, -1) : piece);
    gap = isSpaced ? last : '';
  }
  return text + gap;
}

/** Words of a block. */
export class CopyText {
  readonly nodeType = TEXT;
  readonly tagName = undefined;
  readonly childNodes = NONE;
  readonly textContent: string;
  /** Index of the block that they went into. */
  readonly block: number;
  private kept: string | null = null;
  parentNode: CopyElement | null = null;
  previousSibling: CopyNode | null = null;
  nextSibling: CopyNode | null = null;

  constructor(words: string, block: number) {
    this.textContent = words;
    this.block = block;
  }

  /** With one space for several. */
  get folded(): string {
    return (this.kept ??= this.textContent.replace(SEVERAL, ' '));
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  clone(): CopyText {
    return new CopyText(this.textContent, this.block);
  }
}

/** What an element carries besides its tag; '' for what it does not. */
export interface CopyAttributes {
  readonly className: string;
  readonly id: string;
  readonly itemprop: string;
  readonly rel: string;
  /** True for a link within the page. */
  readonly within: boolean;
}

/** What most elements carry: nothing. */
export const PLAIN: CopyAttributes = { className: '', id: '', itemprop: '', rel: '', within: false };

/** An element: what a browser's does, as far as Readability asks. What it would get there as a live collection is an array here. */
export class CopyElement {
  readonly nodeType = ELEMENT;
  /** In capitals. */
  tagName: string;
  localName: string;
  className: string;
  id: string;
  parentNode: CopyElement | null = null;
  previousSibling: CopyNode | null = null;
  nextSibling: CopyNode | null = null;
  firstChild: CopyNode | null = null;
  lastChild: CopyNode | null = null;
  /** Readability's own notes. */
  readability: unknown = undefined;
  _readabilityDataTable: unknown = undefined;
  private readonly attributes: CopyAttributes;
  private text: string | null = null;
  private kept: string | null = null;
  private trimmed: string | null = null;
  private linked: number | null = null;
  private nodes: CopyNode[] | null = null;
  private elements: CopyElement[] | null = null;

  constructor(tag: string, attributes: CopyAttributes = PLAIN) {
    this.localName = tag;
    this.tagName = inCapitals(tag);
    this.className = attributes.className;
    this.id = attributes.id;
    this.attributes = attributes;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get textContent(): string {
    if (this.text !== null) return this.text;
    let text = '';
    for (let child = this.firstChild; child !== null; child = child.nextSibling) text += child.textContent;
    if (text.length <= LONGEST_KEPT) this.text = text;
    return text;
  }

  /** Its text with one space for several, put together from what is in it: each of many boxes in boxes would be searched for white space anew. */
  get folded(): string {
    if (this.kept !== null) return this.kept;
    const text = this.textContent;
    if (text.length > LONGEST_KEPT) return text.replace(SEVERAL, ' ');
    // As long as the text itself is kept: what changes the one changes the other.
    this.kept = this.firstChild !== null && this.firstChild === this.lastChild ? this.firstChild.folded : joined(this.firstChild);
    return this.kept;
  }

  /** Its text as Readability measures it: trimmed, with one space for several. */
  get innerText(): string {
    if (this.trimmed !== null) return this.trimmed;
    const trimmed = this.folded.trim();
    if (this.kept !== null) this.trimmed = trimmed;
    return trimmed;
  }

  /** How much of its text is links, as Readability counts it: those within the page count less. Kept as long as its text is. */
  get linkedLength(): number {
    if (this.linked !== null) return this.linked;
    let linked = 0;
    for (let child = this.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== ELEMENT) continue;
      linked += child.linkedLength;
      if (child.localName === 'a') linked += child.innerText.length * (child.attributes.within ? WITHIN : 1);
    }
    if (this.text !== null) this.linked = linked;
    return linked;
  }

  get childNodes(): readonly CopyNode[] {
    if (this.nodes !== null) return this.nodes;
    this.nodes = [];
    for (let child = this.firstChild; child !== null; child = child.nextSibling) this.nodes.push(child);
    return this.nodes;
  }

  get children(): readonly CopyElement[] {
    if (this.elements !== null) return this.elements;
    this.elements = [];
    for (let child = this.firstElementChild; child !== null; child = child.nextElementSibling) this.elements.push(child);
    return this.elements;
  }

  get firstElementChild(): CopyElement | null {
    return firstElement(this.firstChild);
  }

  get nextElementSibling(): CopyElement | null {
    return firstElement(this.nextSibling);
  }

  getAttribute(name: string): string | null {
    return (name === 'rel' || name === 'itemprop') && this.attributes[name] !== '' ? this.attributes[name] : null;
  }

  getElementsByTagName(tag: string): CopyElement[] {
    return this.querySelectorAll(tag);
  }

  /** @param tags with commas between them: Readability knows no other selectors. */
  querySelectorAll(tags: string): CopyElement[] {
    const found: CopyElement[] = [];
    gather(this, tagsOf(tags), found);
    return found;
  }

  appendChild(child: CopyNode): void {
    child.remove();
    this.forget();
    this.elements = null;
    this.link(this.lastChild, child, null);
  }

  removeChild(child: CopyNode): void {
    const { previousSibling, nextSibling } = child;
    this.forget();
    if (this.elements !== null && child.nodeType === ELEMENT) this.elements = without(this.elements, child);
    if (previousSibling === null) this.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) this.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
  }

  replaceChild(child: CopyNode, old: CopyNode): void {
    child.remove();
    const { previousSibling, nextSibling } = old;
    this.removeChild(old);
    this.elements = null;
    this.link(previousSibling, child, nextSibling);
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** With all that is in it, but without Readability's notes. */
  clone(): CopyElement {
    const copy = new CopyElement(this.localName, this.attributes);
    for (let child = this.firstChild; child !== null; child = child.nextSibling) copy.link(copy.lastChild, child.clone(), null);
    return copy;
  }

  /** What was in it is not to be used again. */
  empty(): void {
    this.forget();
    this.elements = null;
    this.firstChild = null;
    this.lastChild = null;
  }

  private link(before: CopyNode | null, child: CopyNode, after: CopyNode | null): void {
    child.parentNode = this;
    child.previousSibling = before;
    child.nextSibling = after;
    if (before === null) this.firstChild = child;
    else before.nextSibling = child;
    if (after === null) this.lastChild = child;
    else after.previousSibling = child;
  }

  private forget(): void {
    this.nodes = null;
    this.forgetText();
  }

  /** Whoever keeps a text has asked all that is in it for theirs: around one who keeps none, nobody does. */
  private forgetText(): void {
    if (this.text === null) return;
    this.text = null;
    this.kept = null;
    this.trimmed = null;
    this.linked = null;
    this.parentNode?.forgetText();
  }
}

function firstElement(from: CopyNode | null): CopyElement | null {
  let at = from;
  while (at !== null && at.nodeType !== ELEMENT) at = at.nextSibling;
  return at;
}

function gather(element: CopyElement, tags: readonly string[], found: CopyElement[]): void {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType !== ELEMENT) continue;
    if (tags.includes(child.tagName)) found.push(child);
    gather(child, tags, found);
  }
}

/** The same list without one of its first elements, or null: Readability takes siblings away one by one and asks for the list each time. */
function without(list: CopyElement[], gone: CopyElement): CopyElement[] | null {
  const at = list.lastIndexOf(gone, NEAR);
  if (at < 0) return null;
  list.copyWithin(1, 0, at);
  list.shift();
  return list;
}
