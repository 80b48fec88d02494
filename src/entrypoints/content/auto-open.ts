import { isEntrance } from '../../article/is-entrance.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { isAlive } from '../../platform/is-alive.ts';
import { pause } from '../../platform/pause.ts';
import { send } from '../../platform/send.ts';
import type { OverlaySession } from './overlay-session.ts';
import { pathHere } from './path-here.ts';
import { summarizePage } from './summarize-page.ts';

/** How often it is looked whether the page has navigated by script, in milliseconds. */
const lookEvery = 1000;
/** A page that navigates by script brings its text some time after its address: it is read so often, so far apart. */
const tries = 5;

/**
 * Opens the overlay by itself on the articles of sites where the reader wants it, also after navigation inside the page.
 * @returns a function that does so on the page as it stands, for a site that has only just been allowed.
 */
export function autoOpen(session: OverlaySession): () => void {
  let path = pathHere();
  let lastTitle = '';

  const mayOpen = (): Promise<boolean> => send('mayOpen', path).catch(() => false);
  const openIfWanted = async (at: string, oldTitle: string | null): Promise<void> => {
    if (isEntrance(path)) {
      // It was open on an article; no article stands here.
      session.close();
      return;
    }
    // One that is open follows by itself.
    if (session.shown() !== null || !(await mayOpen())) return;
    const { points } = await loadSettings();
    for (let turn = 0; turn < tries && path === at; turn++) {
      // Nobody asked for it: where it cannot be had, nothing is said.
      const summary = await summarizePage(points).catch(() => null);
      if (path !== at) return;
      if (summary !== null && summary.title !== oldTitle) {
        session.offer(summary);
        return;
      }
      // Without navigation the page was all there.
      if (oldTitle === null) return;
      await pause(lookEvery);
    }
  };
  let offering = '';
  const offer = async (oldTitle: string | null): Promise<void> => {
    const at = path;
    if (offering === at) return;
    offering = at;
    await openIfWanted(at, oldTitle);
    if (offering === at) offering = '';
  };
  session.onClosed = (last) => {
    lastTitle = last?.title ?? lastTitle;
    if (!isEntrance(pathHere())) void send('stayClosed', pathHere()).catch(() => {});
  };
  const look = () => {
    if (!isAlive()) clearInterval(looking);
    lastTitle = session.shown()?.title ?? lastTitle;
    if (pathHere() === path) return;
    path = pathHere();
    offer(lastTitle).catch(() => {});
  };
  const looking = setInterval(look, lookEvery);
  const offerHere = () => void offer(null).catch(() => {});
  offerHere();
  return offerHere;
}
