// A page can name a form or a picture `body`, `firstChild` or `querySelectorAll`, and `document.body` or
// `form.firstChild` then gives that element. The getters on the prototypes cannot be named away.

/** Reading a document by the getters of its own prototypes: what the page's names cannot replace. */
export interface SafeDom {
  readonly documentElement: Element | null;
  readonly body: Element | null;
  readonly title: string;
  readonly baseURI: string;
  /** The body of a new document without a window that holds what the source says; null where the page's policy forbids to parse. */
  readonly parse: (source: string) => Element | null;
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
  /** All elements with a tag inside another, in order. */
  readonly inside: (element: Node, tag: string) => Element[];
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

/** A getter of the prototypes of `target`; one that gives `otherwise` where they have none. */
function getterOf<T>(target: object, name: string, otherwise: T): (this: Node) => T {
  return descriptor(target, name)?.get ?? (() => otherwise);
}

/** A method as the prototypes of `target` define it. Throws where they have none. */
function methodOf<R>(target: object, name: string): (this: Node, argument?: string) => R {
  const value = descriptor(target, name)?.value;
  if (typeof value !== 'function') throw new TypeError(`no ${name} on this document`);
  return value;
}

/** A collection as an array, by its indices: its iterator takes several times as long. Nothing changes meanwhile, and its length is asked for once. */
function listed(collection: HTMLCollectionOf<Element>): Element[] {
  const elements: Element[] = [];
  const { length } = collection;
  for (let i = 0; i < length; i++) {
    const element = collection[i];
    if (element !== undefined) elements.push(element);
  }
  return elements;
}

/** How the documents of one realm are read, by their prototype: captured once, so that an engine sees the same functions on every page. */
const realms = new WeakMap<object, (document: Document) => SafeDom>();

/** A document as its own realm reads it. Nothing is written, nothing of the page runs. */
export function safeDom(document: Document): SafeDom {
  const realm: object = Object.getPrototypeOf(document);
  let read = realms.get(realm);
  if (read === undefined) realms.set(realm, (read = capture(document)));
  return read(document);
}

/** Captures the getters of a document's own realm. */
function capture(document: Document): (document: Document) => SafeDom {
  // Nodes that stand nowhere, to take the getters from.
  const create = methodOf<Element>(document, 'createElement');
  const element = create.call(document, 'p');
  const template = create.call(document, 'template');
  const text = methodOf<Text>(document, 'createTextNode').call(document, '');
  const nodeType = getterOf(document, 'nodeType', 0);
  const firstChild = getterOf<Node | null>(document, 'firstChild', null);
  const nextSibling = getterOf<Node | null>(document, 'nextSibling', null);
  const parentNode = getterOf<Node | null>(document, 'parentNode', null);
  const textContent = getterOf(document, 'textContent', '');
  const data = getterOf(text, 'data', '');
  const localName = getterOf(element, 'localName', '');
  const attributeNames = methodOf<string[]>(element, 'getAttributeNames');
  const attribute = methodOf<string | null>(element, 'getAttribute');
  const shadowRoot = getterOf<Node | null>(element, 'shadowRoot', null);
  const content = getterOf<Node | null>(template, 'content', null);
  const within = methodOf<HTMLCollectionOf<Element>>(element, 'getElementsByTagName');
  const byTag = methodOf<HTMLCollectionOf<Element>>(document, 'getElementsByTagName');
  const documentElement = getterOf<Element | null>(document, 'documentElement', null);
  const body = getterOf<Element | null>(document, 'body', null);
  const title = getterOf(document, 'title', '');
  const baseURI = getterOf(document, 'baseURI', '');
  const defaultView = getterOf<(Window & typeof globalThis) | null>(document, 'defaultView', null);
  // Each is called at a place of its own: where an engine sees one getter only, it calls that without detours.
  const nodes = {
    nodeType: (node: Node) => nodeType.call(node),
    firstChild: (node: Node) => firstChild.call(node),
    nextSibling: (node: Node) => nextSibling.call(node),
    parentNode: (node: Node) => parentNode.call(node),
    textContent: (node: Node) => textContent.call(node),
    data: (node: Node) => data.call(node),
    localName: (node: Node) => localName.call(node),
    attributeNames: (node: Node) => attributeNames.call(node),
    attribute: (node: Node, name: string) => attribute.call(node, name),
    shadowRoot: (node: Node) => shadowRoot.call(node),
    templateContent: (node: Node) => {
      // In a formula or a drawing an element may be called `template` and be none.
      try {
        return content.call(node);
      } catch {
        return null;
      }
    },
    inside: (node: Node, tag: string) => listed(within.call(node, tag)),
  };
  return (page) => ({
    ...nodes,
    documentElement: documentElement.call(page),
    body: body.call(page),
    title: title.call(page),
    baseURI: baseURI.call(page),
    parse: (source) => {
      try {
        // Only a document that a page shows has a window; the others are made where there is a parser of its own.
        const made = new (defaultView.call(page)?.DOMParser ?? DOMParser)().parseFromString(`<body>${source}`, 'text/html');
        return body.call(made);
      } catch {
        return null;
      }
    },
    all: (tag) => listed(byTag.call(page, tag)),
  });
}
