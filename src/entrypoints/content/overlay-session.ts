import { composeClip } from '../../format/compose-clip.ts';
import type { Summary } from '../../model.ts';
import { mountOverlay, type Overlay } from '../../overlay/mount-overlay.ts';
import { activePoint, placesOf } from '../../page/reading-place.ts';
import type { Ranges } from '../../page/quote-finder.ts';
import { copyFromPage } from '../../platform/copy-from-page.ts';
import { reasonOf } from '../../platform/failure.ts';
import { isAlive } from '../../platform/is-alive.ts';
import { send } from '../../platform/send.ts';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { getMessage } from '../../platform/get-message.ts';
import { parseSettings, type Settings } from '../../settings.ts';
import type { Actions, View } from '../../ui/view.ts';
import { makeWords } from '../../ui/words.ts';
import type { Pointer } from './pointer.ts';
import { pathHere } from './path-here.ts';
import { summarizePage } from './summarize-page.ts';
import { whileReading } from './while-reading.ts';

/** So often a page is read again after it has navigated by script, once a beat. */
const followTurns = 3;

/** The overlay of a page, from opening to closing. */
export interface OverlaySession {
  /** Opens it for a reader who asked; one that is open takes the focus. */
  readonly open: () => void;
  /** Opens it unasked, with a summary at hand; the focus stays where it is. */
  readonly offer: (summary: Summary) => void;
  readonly toggle: () => void;
  readonly close: () => void;
  /** The summary shown; null where the overlay is closed or shows none. */
  readonly shown: () => Summary | null;
  /** Called whenever the overlay was closed, with the summary it showed last. */
  onClosed: (last: Summary | null) => void;
}

/** Makes the overlay's session: nothing is added to the page before it is opened. */
export function makeOverlaySession(pointer: Pointer, seal: string | null): OverlaySession {
  let overlay: Overlay | null = null;
  let view: View = { type: 'loading' };
  let settings: Settings = parseSettings(null);
  let points: readonly (Ranges | null)[] = [];
  let path = '';
  let turns = 0;
  let endReading = () => {};
  let endWatching = () => {};

  const draw = () => overlay?.update(props());
  const show = (next: View) => {
    view = next;
    points = next.type === 'ready' ? next.summary.keyPoints[0].points.map(({ quote }) => pointer.find(quote)) : [];
    draw();
  };
  const fail = (error: unknown) => show({ type: 'failed', reason: isAlive() ? reasonOf(error) : 'updated' });
  const read = async () => {
    show({ type: 'loading' });
    try {
      settings = await loadSettings();
      const summary = await summarizePage(settings.points);
      show(summary === null ? { type: 'not-article' } : { type: 'ready', summary });
    } catch (error) {
      fail(error);
    }
  };
  // A page that navigates by script brings its text some time after its address.
  const follow = async () => {
    if (pathHere() !== path) {
      path = pathHere();
      turns = followTurns;
    }
    if (turns === 0 || view.type === 'loading') return;
    turns--;
    const summary = await summarizePage(settings.points);
    if (overlay === null || JSON.stringify(summary) === JSON.stringify(session.shown())) return;
    show(summary === null ? { type: 'not-article' } : { type: 'ready', summary });
  };
  const actions: Actions = {
    compose: composeClip,
    showQuote: async (quote) => pointer.show(quote, overlay?.box() ?? null),
    copy: async (clip) => copyFromPage(clip),
    findFragments: async (quotes) => pointer.fragments(quotes),
    changeSettings: async (change) => {
      settings = { ...settings, ...change };
      draw();
      try {
        await changeSettings(change);
      } catch (error) {
        // The browser refused: the panel shows again what really holds.
        if (!isAlive()) return fail(error);
        settings = await loadSettings();
        draw();
      }
    },
    openOptions: () => void send('openOptions').catch(fail),
    close: () => session.close(),
  };
  const retrying: Actions = { ...actions, retry: () => void read() };
  const props = () => {
    const active = activePoint(points);
    // Left behind by an update, this script cannot do better the next time.
    const offered = view.type === 'failed' && view.reason === 'updated' ? actions : retrying;
    return { view, settings, actions: offered, places: placesOf(points), ...(active === null ? {} : { activePoint: active }) };
  };
  const mount = (takeFocus: boolean) => {
    overlay = mountOverlay(props(), {
      words: makeWords(getMessage),
      seal,
      takeFocus,
      mayStay: isAlive,
      onClose: () => {
        const last = session.shown();
        overlay = null;
        endReading();
        endWatching();
        view = { type: 'loading' };
        points = [];
        session.onClosed(last);
      },
    });
    path = pathHere();
    turns = 0;
    const beat = () => {
      if (isAlive()) follow().catch(fail);
      else if (view.type !== 'failed') fail(null);
    };
    // Cut off by an update, it goes when the reader turns elsewhere: the popup, most likely.
    endReading = whileReading(draw, beat, () => isAlive() || session.close());
    endWatching = watchSettings((changed) => {
      const recount = changed.points !== settings.points;
      settings = changed;
      if (recount) void read();
      else draw();
    });
  };
  const session: OverlaySession = {
    open: () => {
      if (overlay !== null) return;
      mount(true);
      void read();
    },
    offer: (summary) => {
      view = { type: 'loading' };
      if (overlay === null) mount(false);
      void loadSettings().then((stored) => {
        settings = stored;
        show({ type: 'ready', summary });
      });
    },
    toggle: () => (overlay === null ? session.open() : session.close()),
    close: () => overlay?.destroy(),
    shown: () => (overlay !== null && view.type === 'ready' ? view.summary : null),
    onClosed: () => {},
  };
  return session;
}
