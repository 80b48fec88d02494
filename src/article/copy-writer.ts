import type { Traits } from './read-traits.ts';

/** Readability cleans by recursion: what is nested deeper than this is laid flat in the copy. */
const DEEPEST = 200;

/** Elements that Readability tells apart. Any other is a `div` or a `span` to it, and so are names that no parser would make. */
const COPIED: ReadonlySet<string> = new Set([
  'a', 'abbr', 'address', 'article', 'aside', 'b', 'blockquote', 'caption', 'cite', 'code', 'dd', 'div', 'dl', 'dt', 'em', 'fieldset', 'figcaption', 'figure', 'footer',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'i', 'li', 'main', 'nav', 'ol', 'p', 'picture', 'pre', 'q', 'section', 'small', 'span', 'strong', 'sub', 'sup',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'ul',
]);

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

  enter(tag: string, isBox: boolean, traits: Traits): void {
    const parent = this.top();
    if (this.open.length > DEEPEST) {
      this.open.push(parent);
      return;
    }
    const element = this.document.createElement(COPIED.has(tag) ? tag : isBox ? 'div' : 'span');
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

  lineBreak(): void {
    this.top().appendChild(this.document.createElement('br'));
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
