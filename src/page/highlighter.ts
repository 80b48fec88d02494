import type { Ranges } from './quote-finder.ts';

/** Marks words in the page without changing its DOM. */
export interface Highlighter {
  /** Marks these words and no others. */
  readonly mark: (ranges: Ranges) => void;
  readonly clear: () => void;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const randomName = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => letters.charAt(byte % 26)).join('');

/** The style of a highlight, for the page's own style sheets do not know its name. */
export function highlightStyle(name: string): string {
  return `::highlight(${name}) { background-color: #ffd84d; color: #1a1600; }`;
}

/**
 * Makes a highlighter with a name of its own that nobody can guess.
 * @param paint gives the name its colours in the page; asked when something is marked for the first time, and again while it fails.
 */
export function makeHighlighter(paint: (name: string) => Promise<void>): Highlighter {
  const name = randomName();
  let painted = false;
  let styled: readonly ShadowRoot[] = [];
  let sheet: CSSStyleSheet | null = null;

  const paintOnce = () => {
    if (painted) return;
    painted = true;
    paint(name).catch(() => {
      painted = false;
    });
  };
  const clear = () => {
    CSS.highlights.delete(name);
    for (const root of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    styled = [];
  };
  // Firefox paints a highlight in a shadow root only by the root's own style. An array is assigned: older ones refuse `push`.
  const styleRoots = (ranges: Ranges) => {
    const roots = new Set(ranges.map((range) => range.startContainer.getRootNode()));
    const shadows = [...roots].filter((root) => root instanceof ShadowRoot);
    if (shadows.length === 0) return;
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(highlightStyle(name));
    for (const root of shadows) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    styled = shadows;
  };
  return {
    mark: (ranges) => {
      clear();
      paintOnce();
      CSS.highlights.set(name, new Highlight(...ranges));
      try {
        styleRoots(ranges);
      } catch {
        // A root that takes no sheet of ours shows the words unmarked; they are still scrolled to.
      }
    },
    clear,
  };
}
