import { sealOf } from '../../overlay/mount-overlay.ts';
import { closedRoot } from '../../platform/closed-root.ts';

/**
 * Removes the overlay of a script that an update of the extension has cut off, where that cannot do so itself.
 * One that a page has drawn bears no seal: if it went, the page would know that Lede has come.
 */
export function removeLeftovers(seal: string | null): void {
  if (seal === null) return;
  for (const host of Document.prototype.querySelectorAll.call(document, 'div[popover=manual]')) {
    const root = closedRoot(host);
    if (root !== null && sealOf(root) === seal) Element.prototype.remove.call(host);
  }
}
