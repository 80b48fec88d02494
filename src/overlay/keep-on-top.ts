/** A page that takes the overlay away more often than this is left in peace. */
const patience = 3;

/** Whether something of the overlay's kind was put into the page. */
const hasCome = (changes: readonly MutationRecord[], host: HTMLElement): boolean =>
  changes.some(({ addedNodes }) => [...addedNodes].some((node) => node !== host && node instanceof HTMLElement && node.popover === 'manual'));

/** The modal dialog in front, for all else is inert while it is open; null where there is none. */
const topDialog = (): Element | null => {
  const open = [...Document.prototype.querySelectorAll.call(document, 'dialog:modal')];
  const focused = open.filter((dialog) => dialog.contains(document.activeElement));
  return focused.at(-1) ?? open.at(-1) ?? null;
};

/**
 * Puts the overlay's element into the page and into the top layer, and keeps it there: in a modal dialog while
 * one is open, else at the end of the document.
 * @param focusIn gives the element inside the overlay that has the focus.
 * @param mayStay false once an update has cut its script off: it is not put back where it was taken away, and gives way to the next.
 * @param onHidden called when it was closed: by its button, or because the page will not have it.
 */
export function keepOnTop(host: HTMLElement, focusIn: () => HTMLElement | null, mayStay: () => boolean, onHidden: () => void): { readonly end: () => void } {
  let taken = 0;
  let moving = false;

  const show = (parent: Element) => {
    moving = true;
    const focused = focusIn();
    parent.append(host);
    host.showPopover();
    // Being moved costs the focus.
    focused?.focus({ preventScroll: true });
    moving = false;
  };
  const settle = (changes: readonly MutationRecord[]) => {
    if (hasCome(changes, host) && !mayStay()) {
      onHidden();
      return;
    }
    if (host.isConnected && !changes.some((change) => change.type === 'attributes')) return;
    const parent = topDialog() ?? document.documentElement;
    if (host.isConnected && host.parentElement === parent) return;
    if (!host.isConnected && (++taken > patience || !mayStay())) {
      onHidden();
      return;
    }
    show(parent);
  };
  const onToggle = () => {
    if (!moving && host.isConnected && !host.matches(':popover-open')) onHidden();
  };
  show(topDialog() ?? document.documentElement);
  host.addEventListener('toggle', onToggle);
  const changes = new MutationObserver(settle);
  changes.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
  return {
    end: () => {
      changes.disconnect();
      host.removeEventListener('toggle', onToggle);
    },
  };
}
