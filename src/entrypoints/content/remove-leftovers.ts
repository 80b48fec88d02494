import { closedRoot } from '../../platform/closed-root.ts';

/** Removes the overlay of a script that an update of the extension has cut off, where that cannot do so itself. */
export function removeLeftovers(): void {
  for (const host of Document.prototype.querySelectorAll.call(document, 'div[popover=manual]')) {
    if (closedRoot(host)?.querySelector('.lede.panel')) Element.prototype.remove.call(host);
  }
}
