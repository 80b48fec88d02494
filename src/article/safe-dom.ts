// A page can name a form or a picture `body`, `firstChild` or `querySelectorAll`, and `document.body` or
// `form.firstChild` then gives that element. The getters on the prototypes cannot be named away.

/** Reading a document by the getters of its own prototypes: what the page's names cannot replace. */
export interface SafeDom {
  readonly documentElement: Element | null;
  readonly body: Element | null;
  readonly title: string;
  readonly baseURI: string;
  /** A new, empty HTML document without a window: nothing in it loads or runs. */
  readonly emptyDocument: () => Document;
  readonly nodeType: (node: Node) => number;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parentNode: (node: Node) => Node | null;
  readonly textContent: (node: Node) => string;
  readonly data: (text: Node) => string;
  readonly localName: (element: Node) => string;
  readonly attributeNames: (element: Node) => string[];
  readonly attribute: (element: Node, name: string) => string | null;
  readonly shadowRoot: (element: Node) => Node | null;
  readonly templateContent: (template: Node) => Node | null;
  /** All elements of the document with a tag, in order. */
  readonly all: (tag: string) => Element[];
}

/** The property as the prototypes of `target` define it, however the page has named its elements. */
function descriptor(target: object, name: string): PropertyDescriptor | undefined {
  for (let proto: object | null = Object.getPrototypeOf(target); proto !== null; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function getter<T>(target: object, name: string, otherwise: T): (node: Node) => T {
  const get = descriptor(target, name)?.get;
  return get === undefined ? () => otherwise : (node) => get.call(node);
}

/** A method of one string as the prototypes of `target` define it. */
function method<T>(target: object, name: string): (self: Node, argument: string) => T {
  const value: unknown = descriptor(target, name)?.value;
  if (typeof value !== 'function') throw new TypeError(`no ${name} on this document`);
  return (self, argument) => value.call(self, argument);
}

/** Captures the getters of a document's own realm. Nothing is written, nothing of the page runs. */
export function safeDom(document: Document): SafeDom {
  const of = <T>(name: string, otherwise: T): T => getter<T>(document, name, otherwise)(document);
  const implementation = of<DOMImplementation>('implementation', document.implementation);
  const emptyDocument = (): Document => implementation.createHTMLDocument('');
  // The first empty document that is asked for is the one that the getters were taken from.
  const scratch = emptyDocument();
  let spare: Document | null = scratch;
  const element = scratch.createElement('p');
  const text = scratch.createTextNode('');
  const template = scratch.createElement('template');
  const byTag = method<HTMLCollectionOf<Element>>(document, 'getElementsByTagName');
  const names = descriptor(element, 'getAttributeNames')?.value;
  const content = getter<Node | null>(template, 'content', null);
  /** In a formula or a drawing an element may be called `template` and be none. */
  const templateContent = (node: Node): Node | null => {
    try {
      return content(node);
    } catch {
      return null;
    }
  };
  return {
    documentElement: of<Element | null>('documentElement', null),
    body: of<Element | null>('body', null),
    title: of('title', ''),
    baseURI: of('baseURI', ''),
    emptyDocument: () => {
      const given = spare ?? emptyDocument();
      spare = null;
      return given;
    },
    nodeType: getter(document, 'nodeType', 0),
    firstChild: getter<Node | null>(document, 'firstChild', null),
    nextSibling: getter<Node | null>(document, 'nextSibling', null),
    parentNode: getter<Node | null>(document, 'parentNode', null),
    textContent: getter(document, 'textContent', ''),
    data: getter(text, 'data', ''),
    localName: getter(element, 'localName', ''),
    attributeNames: (node) => names.call(node),
    attribute: method<string | null>(element, 'getAttribute'),
    shadowRoot: getter<Node | null>(element, 'shadowRoot', null),
    templateContent,
    all: (tag) => Array.from(byTag(document, tag)),
  };
}
