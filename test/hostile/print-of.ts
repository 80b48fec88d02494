import { safeDom } from '../../src/article/safe-dom.ts';

/** Everything in a document, shadow trees and templates included, as a short text: equal documents give equal ones. */
export function printOf(document: Document): string {
  const dom = safeDom(document);
  let hash = 0;
  let count = 0;
  const mix = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    hash = (Math.imul(hash, 31) + 7) | 0;
  };
  // Not by recursion: pages are nested deeper than the stack goes.
  const todo: Node[] = [document];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    count++;
    const type = dom.nodeType(node);
    mix(`${type}`);
    if (type === 1) {
      mix(dom.localName(node));
      for (const name of dom.attributeNames(node)) mix(`${name}=${dom.attribute(node, name) ?? ''}`);
      const shadow = dom.shadowRoot(node);
      if (shadow !== null) todo.push(shadow);
      const content = dom.localName(node) === 'template' ? dom.templateContent(node) : null;
      if (content) todo.push(content);
    } else if (type === 3 || type === 4) mix(dom.data(node));
    for (let child = dom.firstChild(node); child !== null; child = dom.nextSibling(child)) todo.push(child);
  }
  return `${count} nodes, ${hash}`;
}
