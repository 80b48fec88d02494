import { ClassVerdicts } from './class-verdict.ts';
import type { Traits } from './read-traits.ts';

/** Readability cleans by recursion: what is nested deeper than this is laid flat in the copy. */
const DEEPEST = 200;

/** Elements that Readability tells apart. Another that stands on lines of its own is a `div` to it, and so are names that no parser would make. */
const COPIED: ReadonlySet<string> = new Set([
  'a', 'address', 'article', 'blockquote', 'caption', 'code', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header',
  'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);
/** What Readability removes from any article, or takes for none. */
const LEFT_OUT: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);
const UNLIKELY_ROLES: ReadonlySet<string> = new Set(['alert', 'alertdialog', 'complementary', 'dialog', 'menu', 'menubar', 'navigation']);
/** Readability throws nothing away in tables and code for its name. */
const SHELTERS: ReadonlySet<string> = new Set(['code', 'table']);
const SHELTER_DEPTH = 4;

/**
 * Writes the copy of the page that Readability is given, in a document of its own: only what could be part of the
 * article, plain inline elements dissolved into their text, classes cut down to what Readability sees in them.
 */
export class CopyWriter {
  readonly document: Document;
  /** Which block the text of a text node of the copy went into. */
  readonly blockOf = new Map<Node, number>();
  /** How many characters were left out for their box's class or role alone: an article may have hidden among them. */
  doubtful = 0;
  private readonly lenient: boolean;
  private readonly verdicts = new ClassVerdicts();
  private readonly open: { readonly node: Node; readonly shelter: boolean }[];
  private parent: Node;
  /** How many elements that are not copied are open, this or one around it having been left out. */
  private left = 0;
  private words = '';
  private block = -1;

  /** @param lenient whether boxes with unlikely classes and roles are copied too. */
  constructor(document: Document, lenient: boolean) {
    this.document = document;
    this.lenient = lenient;
    this.parent = document.body;
    this.open = [{ node: document.body, shelter: false }];
  }

  enter(tag: string, isBox: boolean, traits: Traits): void {
    if (this.left > 0) {
      this.left++;
      return;
    }
    const { className, id } = traits;
    const byClass = this.verdicts.of(className);
    const byId = this.verdicts.of(id);
    const unlikely = (byClass.unlikely || byId.unlikely) && !byClass.maybe && !byId.maybe && tag !== 'a';
    if (LEFT_OUT.has(tag) || (!this.lenient && ((traits.role !== '' && UNLIKELY_ROLES.has(traits.role)) || (unlikely && !this.isSheltered())))) {
      this.left++;
      return;
    }
    const isCopied = COPIED.has(tag);
    if (this.open.length > DEEPEST || (!isBox && !isCopied && !byClass.short.endsWith('byline') && traits.itemprop === '' && traits.rel === '')) {
      this.open.push({ node: this.parent, shelter: false });
      return;
    }
    this.write();
    const element = this.document.createElement(isCopied ? tag : isBox ? 'div' : 'span');
    if (className !== '') element.className = byClass.short;
    if (id !== '') element.id = byId.short;
    if (traits.itemprop !== '') element.setAttribute('itemprop', traits.itemprop);
    if (traits.rel !== '') element.setAttribute('rel', traits.rel);
    // Links within the page count less against their surroundings; where the others lead does not matter.
    if (tag === 'a' && traits.href.startsWith('#')) element.setAttribute('href', '#a');
    this.parent.appendChild(element);
    this.parent = element;
    this.open.push({ node: element, shelter: SHELTERS.has(tag) });
  }

  leave(): void {
    if (this.left > 0) {
      this.left--;
      return;
    }
    this.open.pop();
    const around = this.open.at(-1)?.node ?? this.document.body;
    if (around === this.parent) return;
    this.write();
    this.parent = around;
  }

  text(data: string, block: number): void {
    if (this.left > 0) {
      this.doubtful += data.length;
      return;
    }
    if (block !== this.block) {
      this.write();
      this.block = block;
    }
    this.words += data;
  }

  space(): void {
    if (this.words !== '') this.words += ' ';
  }

  lineBreak(): void {
    if (this.left > 0) return;
    this.write();
    this.parent.appendChild(this.document.createElement('br'));
  }

  /** A picture: Readability counts them, and takes those without a source for none. */
  picture(traits: Traits): void {
    if (this.left > 0) return;
    this.write();
    const image = this.document.createElement('img');
    image.setAttribute('src', '#');
    const { short } = this.verdicts.of(traits.className);
    if (short !== '') image.className = short;
    this.parent.appendChild(image);
  }

  /** Writes the words gathered since the last element into the copy. */
  private write(): void {
    if (this.words === '') return;
    const node = this.document.createTextNode(this.words);
    this.parent.appendChild(node);
    this.blockOf.set(node, this.block);
    this.words = '';
  }

  private isSheltered(): boolean {
    for (let i = this.open.length - 1; i >= 0 && i > this.open.length - 1 - SHELTER_DEPTH; i--) if (this.open[i]?.shelter === true) return true;
    return false;
  }
}
