import { h, render } from 'preact';
import { Panel } from '../ui/Panel.tsx';
import type { PanelProps } from '../ui/view.ts';
import { WordsContext, type Words } from '../ui/words.ts';
import panelStyles from '../ui/styles.css?inline';
import { hostStyles } from './host-styles.ts';
import { isolateEvents } from './isolate-events.ts';
import { keepOnTop } from './keep-on-top.ts';

/** What the overlay shows, apart from its close button. */
export type OverlayProps = Omit<PanelProps, 'surface' | 'closeButton'>;

/** An open overlay. */
export interface Overlay {
  /** Shows something else. */
  readonly update: (props: OverlayProps) => void;
  /** The part of the window that it covers. */
  readonly box: () => DOMRect;
  /** Closes it and leaves the page as it was; the focus goes back to where it was. */
  readonly destroy: () => void;
}

/** What is settled once, when the overlay opens. */
export interface OverlayOptions {
  readonly words: Words;
  /** By which a later script of this copy of Lede, and nobody else, knows the overlay for its own. */
  readonly seal: string | null;
  /** True where the reader asked for it: it then takes the focus. */
  readonly takeFocus: boolean;
  /** False once an update has cut this script off: the overlay then makes room for the next. */
  readonly mayStay: () => boolean;
  /** Called once, however it was closed. */
  readonly onClose: () => void;
}

const adopt = (root: ShadowRoot): void => {
  const sheets = [hostStyles, panelStyles].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  // An array is assigned: Firefox before 153 refuses `push` from a content script.
  root.adoptedStyleSheets = sheets;
};

const sealName = 'seal';

/** The seal that an overlay bears; null for none. */
export const sealOf = (root: ShadowRoot): string | null => root.querySelector(`meta[name=${sealName}]`)?.getAttribute('content') ?? null;

const affix = (root: ShadowRoot, seal: string): void => {
  const meta = document.createElementNS('http://www.w3.org/1999/xhtml', 'meta');
  meta.setAttribute('name', sealName);
  meta.setAttribute('content', seal);
  root.append(meta);
};

/** Opens the overlay over the page: one element in the top layer, whose inside the page cannot reach. */
export function mountOverlay(first: OverlayProps, { words, seal, takeFocus, mayStay, onClose }: OverlayOptions): Overlay {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  adopt(root);
  const before = document.activeElement;
  let open = true;

  const isolation = isolateEvents(host, root, () => destroy());
  const focusIn = () => (root.activeElement instanceof HTMLElement ? root.activeElement : null);
  const place = keepOnTop(host, focusIn, mayStay, () => destroy());

  const closeButton = (button: HTMLButtonElement | null) => {
    if (button === null) return;
    // Declarative: it closes even where the page stops every click before it reaches us.
    button.popoverTargetElement = host;
    button.popoverTargetAction = 'hide';
  };
  const update = (props: OverlayProps) => {
    if (!open) return;
    const panel = h(Panel, { ...props, surface: 'overlay', closeButton });
    render(h(WordsContext.Provider, { value: words }, panel), root);
  };
  const destroy = () => {
    if (!open) return;
    open = false;
    const hadFocus = document.activeElement === host || document.activeElement === document.body;
    isolation.end();
    place.end();
    render(null, root);
    host.remove();
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    onClose();
  };

  update(first);
  if (seal !== null) affix(root, seal);
  if (takeFocus) root.querySelector<HTMLElement>('.panel-body')?.focus({ preventScroll: true });
  return { update, destroy, box: () => (root.querySelector('.panel') ?? host).getBoundingClientRect() };
}
