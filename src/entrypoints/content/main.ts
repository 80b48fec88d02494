import { handle } from '../../platform/handle.ts';
import { isAlive } from '../../platform/is-alive.ts';
import { isReadable } from '../../platform/is-readable.ts';
import { pageChecks } from '../../platform/messages.ts';
import { seal } from '../../platform/seal.ts';
import { autoOpen } from './auto-open.ts';
import { makeOverlaySession } from './overlay-session.ts';
import { makePointer } from './pointer.ts';
import { readPage } from './read-page.ts';
import { removeLeftovers } from './remove-leftovers.ts';

/** What an instance of this script leaves for the next. */
interface Instance {
  readonly isAlive: () => boolean;
  readonly close: () => void;
}

/** Set in the extension's own world: the page does not see it. */
const mark = Symbol.for('lede');

const isInstance = (before: unknown): before is Instance =>
  typeof before === 'object' && before !== null && 'isAlive' in before && 'close' in before;

function main(ours: string | null): Instance {
  const pointer = makePointer(document);
  const session = makeOverlaySession(pointer, ours);
  const offerOverlay = autoOpen(session);
  handle('extension', pageChecks, {
    isThere: () => true,
    readPage: () => {
      // The popup shows the same, and this way the toolbar button closes the overlay on any page.
      session.close();
      return readPage();
    },
    showQuote: (_from, quote) => pointer.show(quote, null),
    findFragments: (_from, quotes) => pointer.fragments(quotes),
    openOverlay: () => session.open(),
    toggleOverlay: () => session.toggle(),
    offerOverlay,
  });
  return { isAlive, close: session.close };
}

// Injected twice, it runs once; after an update of the extension the new one runs and what is left of the old goes.
const before: unknown = Reflect.get(globalThis, mark);
if (isReadable(document.contentType) && (!isInstance(before) || !before.isAlive())) {
  if (isInstance(before)) before.close();
  const ours = seal();
  removeLeftovers(ours);
  Reflect.set(globalThis, mark, main(ours));
}
