import type { Traits } from './read-traits.ts';

/** Readability cleans by recursion: what is nested deeper than this is laid flat in the copy. */
const DEEPEST = 200;

/** Forms have names that hide properties, tables inside others need no copy of their cells' kinds: what stands for what in the copy. */
const STAND_IN: Readonly<Record<string, string>> = { form: 'div', template: 'div', slot: 'span', button: 'span', label: 'span', math: 'span', font: 'span' };

/** Writes the copy of the page that Readability is given, in a document of its own. */
export class CopyWriter {
  readonly document: Document;
  /** Which block the text of a text node of the copy went into. */
  readonly blockOf = new Map<Node, number>();
  private readonly open: Node[];

  constructor(document: Document) {
    this.document = document;
    this.open = [document.body];
  }

  enter(tag: string, traits: Traits): void {
    const parent = this.top();
    if (this.open.length > DEEPEST) {
      this.open.push(parent);
      return;
    }
    const element = this.document.createElement(STAND_IN[tag] ?? (tag.includes('-') || tag.includes(':') ? 'div' : tag));
    if (traits.className !== '') element.className = traits.className;
    if (traits.id !== '') element.id = traits.id;
    if (traits.role !== '') element.setAttribute('role', traits.role);
    if (traits.itemprop !== '') element.setAttribute('itemprop', traits.itemprop);
    if (traits.rel !== '') element.setAttribute('rel', traits.rel);
    // Links within the page count less against their surroundings; where the others lead does not matter.
    if (tag === 'a' && traits.href.startsWith('#')) element.setAttribute('href', '#a');
    parent.appendChild(element);
    this.open.push(element);
  }

  leave(): void {
    this.open.pop();
  }

  text(data: string, block: number): void {
    const node = this.document.createTextNode(data);
    this.top().appendChild(node);
    this.blockOf.set(node, block);
  }

  space(): void {
    this.top().appendChild(this.document.createTextNode(' '));
  }

  empty(tag: string): void {
    this.top().appendChild(this.document.createElement(tag));
  }

  /** A picture: Readability counts them, and takes those without a source for none. */
  picture(traits: Traits): void {
    const image = this.document.createElement('img');
    image.setAttribute('src', '#');
    if (traits.className !== '') image.className = traits.className;
    this.top().appendChild(image);
  }

  private top(): Node {
    return this.open.at(-1) ?? this.document.body;
  }
}
