import type { Quote } from '../../model.ts';
import { textFragment } from '../../format/text-fragment.ts';
import { fragmentText } from '../../page/fragment-text.ts';
import { makeHighlighter } from '../../page/highlighter.ts';
import { quoteFinder, type Ranges } from '../../page/quote-finder.ts';
import { scrollTo } from '../../page/scroll-to.ts';
import { send } from '../../platform/send.ts';

/** Points into the page. */
export interface Pointer {
  /** Scrolls to the words, clear of what the overlay covers, and marks them; false where they are gone. */
  readonly show: (quote: Quote, cover: DOMRect | null) => boolean;
  readonly find: (quote: Quote) => Ranges | null;
  /** For each quote a text fragment that leads to it and to nothing else, or null. */
  readonly fragments: (quotes: readonly Quote[]) => readonly (string | null)[];
}

/** Makes the pointer of a page. What it marks stays until another mark, Escape, or the next click in the page. */
export function makePointer(document: Document): Pointer {
  const finder = quoteFinder(document);
  const highlighter = makeHighlighter((name) => send('paintHighlight', name));
  const end = (event: Event) => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && event.key !== 'Escape')) return;
    highlighter.clear();
    window.removeEventListener('keydown', end, { capture: true });
    document.removeEventListener('click', end);
  };
  return {
    find: finder.find,
    show: (quote, cover) => {
      const ranges = finder.find(quote, true);
      if (ranges === null) return false;
      highlighter.mark(ranges);
      scrollTo(ranges, cover);
      window.addEventListener('keydown', end, { capture: true });
      // Clicks in the overlay do not come up to here.
      document.addEventListener('click', end);
      return true;
    },
    fragments: (quotes) => {
      const { isUnique } = fragmentText(document);
      return quotes.map((quote) => (finder.find(quote) === null ? null : textFragment(quote, isUnique)));
    },
  };
}
