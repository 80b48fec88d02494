// The live page's text in the order in which it is shown, through open shadow roots and their slots.

/** Their text is no text of the page. */
const skipped: ReadonlySet<string> = new Set([
  'audio',
  'canvas',
  'datalist',
  'head',
  'iframe',
  'noframes',
  'noscript',
  'object',
  'option',
  'script',
  'select',
  'style',
  'template',
  'textarea',
  'title',
  'video',
]);

// A form can hold a field named `getAttribute`: methods are taken from where no page can name them away.
const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

const isHidden = (element: Element): boolean => {
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== null && /display\s*:\s*none/i.test(style);
};

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/**
 * Calls back with every text node that the page shows, in order, and with every line break between them.
 * Reads only; never throws on what a page names or nests.
 */
export function walkTexts(document: Document, onText: (text: Text) => void, onBreak: () => void = () => {}): void {
  const visit = (node: Node): number => {
    if (isText(node)) onText(node);
    else if (isElement(node)) {
      if (node.localName === 'br') onBreak();
      if (skipped.has(node.localName) || isHidden(node)) return NodeFilter.FILTER_REJECT;
      const inside = node.shadowRoot;
      if (inside instanceof ShadowRoot) {
        walk(inside);
        return NodeFilter.FILTER_REJECT;
      }
      const assigned = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
      for (const child of assigned) {
        if (visit(child) !== NodeFilter.FILTER_REJECT) walk(child);
      }
      if (assigned.length > 0) return NodeFilter.FILTER_REJECT;
    }
    return NodeFilter.FILTER_SKIP;
  };
  const walk = (root: Node): void => {
    // The filter sees everything and takes nothing: one step goes through the whole tree.
    const what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
    Document.prototype.createTreeWalker.call(document, root, what, visit).nextNode();
  };
  walk(document);
}
