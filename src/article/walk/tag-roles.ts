import type { BlockKind } from '../../model.ts';

/** Elements whose text is nothing that the page shows to be read. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'applet', 'area', 'audio', 'base', 'canvas', 'col', 'colgroup', 'datalist', 'embed', 'frame', 'frameset', 'head', 'iframe', 'input', 'link', 'map', 'meta', 'meter',
  'noembed', 'noframes', 'noscript', 'object', 'option', 'optgroup', 'param', 'progress', 'script', 'select', 'source', 'style', 'svg', 'textarea', 'title', 'track', 'video',
]);

/** Elements that stand on lines of their own, with the kind of the text directly in them. */
export const BLOCKS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['address', 'other'], ['article', 'other'], ['aside', 'other'], ['blockquote', 'quote'], ['body', 'other'], ['caption', 'caption'], ['center', 'other'],
  ['dd', 'paragraph'], ['details', 'other'], ['dialog', 'other'], ['dir', 'other'], ['div', 'other'], ['dl', 'other'], ['dt', 'paragraph'],
  ['fieldset', 'other'], ['figcaption', 'caption'], ['figure', 'caption'], ['footer', 'other'], ['form', 'other'],
  ['h1', 'heading'], ['h2', 'heading'], ['h3', 'heading'], ['h4', 'heading'], ['h5', 'heading'], ['h6', 'heading'],
  ['header', 'other'], ['hgroup', 'other'], ['hr', 'other'], ['legend', 'other'], ['li', 'item'], ['listing', 'code'], ['main', 'other'], ['menu', 'other'], ['nav', 'other'],
  ['ol', 'other'], ['p', 'paragraph'], ['plaintext', 'code'], ['pre', 'code'], ['search', 'other'], ['section', 'other'], ['summary', 'paragraph'],
  ['table', 'other'], ['tbody', 'other'], ['tfoot', 'other'], ['thead', 'other'], ['tr', 'row'], ['ul', 'other'], ['xmp', 'code'],
]);

/** Elements that open a list of `<li>`. */
export const LISTS: ReadonlySet<string> = new Set(['dir', 'menu', 'ol', 'ul']);

/** Elements whose bold text counts as emphasis. */
export const STRONG: ReadonlySet<string> = new Set(['b', 'strong']);

/** Containers that name themselves by `aria-label` or `title`. */
export const LABELLED: ReadonlySet<string> = new Set(['aside', 'details', 'div', 'dl', 'figure', 'menu', 'ol', 'section', 'ul']);

/** Elements that may hold an open shadow root; custom elements may too. */
export const HOSTS: ReadonlySet<string> = new Set([
  'article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span',
]);
