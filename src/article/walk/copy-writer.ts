import type { SafeDom } from '../safe-dom.ts';
import { ClassVerdicts } from './class-verdict.ts';
import { CopyDocument } from './copy-document.ts';
import { CopyElement, CopyText, PLAIN } from './copy-tree.ts';
import type { Traits } from './read-traits.ts';
import type { TagRole } from './tag-roles.ts';

/** Readability cleans by recursion: what is nested deeper than this is laid flat in the copy. */
const DEEPEST = 200;

/** Of such a role it takes nothing either. */
const UNLIKELY_ROLES: ReadonlySet<string> = new Set(['alert', 'alertdialog', 'complementary', 'dialog', 'menu', 'menubar', 'navigation']);
/** So many elements around one may shelter it. */
const SHELTER_DEPTH = 4;

/** A box whose text is nearly all links, and several of them, is a menu or a list of other stories: no part of an article. */
const LINKED = 0.85;
const MANY_LINKS = 4;

/** What Readability removes where it is empty. */
const FORGOTTEN: ReadonlySet<string> = new Set(['div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'section', 'span']);

/** An element of the copy. It is made when the first thing is written into it: the many empty boxes of a page never are. */
interface Open {
  readonly tag: string;
  readonly className: string;
  readonly id: string;
  readonly itemprop: string;
  readonly rel: string;
  /** Of a link: where it leads is asked once it is made, for many never are. */
  readonly link: Node | null;
  /** Readability throws nothing away in tables and code for its name. */
  readonly shelter: boolean;
  node: CopyElement | null;
  characters: number;
  linked: number;
  links: number;
}

/**
 * Writes the copy of the page that Readability is given, a tree of its own: only what could be part of the
 * article, plain inline elements dissolved into their text, classes cut down to what Readability sees in them.
 */
export class CopyWriter {
  readonly document: CopyDocument;
  /** How many characters were left out for their box's class or role alone: an article may have hidden among them. */
  doubtful = 0;
  private readonly dom: SafeDom;
  private readonly lenient: boolean;
  private readonly verdicts = new ClassVerdicts();
  /** Dissolved elements stand in here as the element around them. */
  private readonly open: Open[];
  private top: Open;
  /** How many elements that are not copied are open, this or one around it having been left out. */
  private left = 0;
  private words = '';
  private block = -1;

  /** @param lenient whether boxes with unlikely classes and roles are copied too. */
  constructor(dom: SafeDom, lenient: boolean) {
    this.document = new CopyDocument(dom.title);
    this.dom = dom;
    this.lenient = lenient;
    this.top = { tag: 'body', className: '', id: '', itemprop: '', rel: '', link: null, shelter: false, node: this.document.body, characters: 0, linked: 0, links: 0 };
    this.open = [this.top];
  }

  enter(element: Node, tag: string, { isLeftOut, isCopied }: TagRole, isBox: boolean, traits: Traits): void {
    if (this.left > 0) {
      this.left++;
      return;
    }
    const byClass = this.verdicts.of(traits.className);
    const byId = this.verdicts.of(traits.id);
    const unlikely = (byClass.unlikely || byId.unlikely) && !byClass.maybe && !byId.maybe && tag !== 'a';
    if (isLeftOut || (!this.lenient && ((traits.role !== '' && UNLIKELY_ROLES.has(traits.role)) || (unlikely && !this.isSheltered())))) {
      this.left++;
      return;
    }
    if (this.open.length > DEEPEST || (!isBox && !isCopied && !byClass.short.endsWith('byline') && traits.itemprop === '' && traits.rel === '')) {
      this.open.push(this.top);
      return;
    }
    this.write();
    this.top = {
      tag: isCopied ? tag : isBox ? 'div' : 'span',
      className: byClass.short,
      id: byId.short,
      itemprop: traits.itemprop,
      rel: traits.rel,
      link: tag === 'a' ? element : null,
      shelter: tag === 'code' || tag === 'table',
      node: null,
      characters: 0,
      linked: 0,
      links: 0,
    };
    this.open.push(this.top);
  }

  leave(): void {
    if (this.left > 0) {
      this.left--;
      return;
    }
    const last = this.top;
    const around = this.open.at(-2) ?? last;
    if (around === last) {
      this.open.pop();
      return;
    }
    this.write();
    if (last.node === null && !FORGOTTEN.has(last.tag)) this.nodeOfTop();
    this.open.pop();
    this.top = around;
    around.characters += last.characters;
    if (last.tag === 'a') {
      around.links++;
      around.linked += last.characters;
      return;
    }
    if (last.node !== null && last.links >= MANY_LINKS && last.linked > last.characters * LINKED) {
      // Something must stand in its place: Readability looks at how many siblings an element has.
      last.node.empty();
      last.node.appendChild(new CopyElement('ul'));
      around.characters -= last.characters;
      return;
    }
    around.links += last.links;
    around.linked += last.linked;
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
    if (this.top.node !== null) this.top.node.appendChild(new CopyElement('br'));
  }

  /** A picture: Readability counts them, and takes those without a source for none. */
  picture(traits: Traits): void {
    if (this.left > 0) return;
    this.write();
    this.nodeOfTop().appendChild(new CopyElement('img', { ...PLAIN, className: this.verdicts.of(traits.className).short }));
  }

  /** Writes the words gathered since the last element into the copy. */
  private write(): void {
    if (this.words === '') return;
    this.nodeOfTop().appendChild(new CopyText(this.words, this.block));
    this.top.characters += this.words.length;
    this.words = '';
  }

  /** The element that is open, made now with those around it where nothing has been written into them before. */
  private nodeOfTop(): CopyElement {
    if (this.top.node !== null) return this.top.node;
    let at = this.open.length - 1;
    while (at > 0 && this.open[at]?.node === null) at--;
    let parent = this.open[at]?.node ?? this.document.body;
    for (const entry of this.open.slice(at + 1)) {
      if (entry.node === null) {
        entry.node = this.make(entry);
        parent.appendChild(entry.node);
      }
      parent = entry.node;
    }
    return parent;
  }

  private make({ tag, className, id, itemprop, rel, link }: Open): CopyElement {
    // Links within the page count less against their surroundings; where the others lead does not matter.
    return new CopyElement(tag, { className, id, itemprop, rel, within: link !== null && this.dom.attribute(link, 'href')?.startsWith('#') === true });
  }

  private isSheltered(): boolean {
    for (let i = this.open.length - 1; i >= 0 && i > this.open.length - 1 - SHELTER_DEPTH; i--) if (this.open[i]?.shelter === true) return true;
    return false;
  }
}
