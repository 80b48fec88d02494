import { CopyElement } from './copy-tree.ts';

/** A document that is nothing but a title and a body. */
export class CopyDocument {
  /** The mark of the small tree that comes with Readability: it changes the tag of such an element, where it would replace a browser's. */
  readonly firstChild = { __JSDOMParser__: true };
  readonly documentElement = new CopyElement('html');
  readonly body = new CopyElement('body');
  readonly title: string;

  constructor(title: string) {
    this.title = title;
    this.documentElement.appendChild(this.body);
  }

  clone(): CopyDocument {
    const copy = new CopyDocument(this.title);
    for (let child = this.body.firstChild; child !== null; child = child.nextSibling) copy.body.appendChild(child.clone());
    return copy;
  }

  createElement(tag: string): CopyElement {
    return new CopyElement(tag.toLowerCase());
  }

  getElementsByTagName(tag: string): CopyElement[] {
    return this.documentElement.getElementsByTagName(tag);
  }

  querySelectorAll(tags: string): CopyElement[] {
    return this.documentElement.querySelectorAll(tags);
  }
}
