/** What is typed, clicked or copied in the overlay is no business of the page. */
const ours = [
  'auxclick', 'beforeinput', 'click', 'contextmenu', 'copy', 'cut', 'dblclick', 'dragstart', 'focusin', 'focusout', 'input',
  'keydown', 'keypress', 'keyup', 'mousedown', 'mousemove', 'mouseout', 'mouseover', 'mouseup', 'paste', 'pointerdown',
  'pointermove', 'pointerout', 'pointerover', 'pointerup', 'selectstart', 'touchend', 'touchmove', 'touchstart', 'wheel',
] as const;

const isEscape = (event: Event): event is KeyboardEvent =>
  event instanceof KeyboardEvent && event.isTrusted && event.key === 'Escape' && !event.isComposing;

/**
 * Keeps the overlay's events from the page's listeners and forged events from the overlay, and closes it on Escape,
 * wherever the focus is.
 */
export function isolateEvents(host: HTMLElement, root: ShadowRoot, close: () => void): { readonly end: () => void } {
  const ended = new AbortController();
  const { signal } = ended;
  for (const type of ours) {
    // Nobody but the reader presses our buttons.
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true, signal });
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
  root.addEventListener(
    'keydown',
    (event) => {
      // What the panel used up for itself does not come up to here.
      if (!isEscape(event)) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const elsewhere = event.target !== host;
      // A dialog that the page has open has the first claim on Escape.
      const dialog = host.parentElement?.closest('dialog');
      if (elsewhere && isEscape(event) && !dialog) close();
    },
    { capture: true, signal },
  );
  return { end: () => ended.abort() };
}
