import { handle } from '../../platform/handle.ts';
import { isAlive } from '../../platform/is-alive.ts';
import { isReadable } from '../../platform/is-readable.ts';
import { pageChecks } from '../../platform/messages.ts';
import { autoOpen } from './auto-open.ts';
import { makeOverlaySession } from './overlay-session.ts';
import { makePointer } from './pointer.ts';
import { readPage } from './read-page.ts';

/** Set in the extension's own world: the page does not see it. */
const mark = Symbol.for('lede');

const isOld = (before: unknown): before is { readonly isAlive: () => boolean } =>
  typeof before === 'object' && before !== null && 'isAlive' in before;

function main(): void {
  const pointer = makePointer(document);
  const session = makeOverlaySession(pointer);
  const offerOverlay = autoOpen(session);
  handle('extension', pageChecks, {
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
}

// Injected twice, it runs once; after an update of the extension the new one runs beside what is left of the old.
const before: unknown = Reflect.get(globalThis, mark);
if (isReadable(document.contentType) && (!isOld(before) || !before.isAlive())) {
  Reflect.set(globalThis, mark, { isAlive });
  main();
}
