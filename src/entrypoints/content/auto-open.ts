import { loadSettings } from '../../platform/settings-store.ts';
import { isAlive } from '../../platform/is-alive.ts';
import { send } from '../../platform/send.ts';
import { isFrontPage } from './is-front-page.ts';
import type { OverlaySession } from './overlay-session.ts';
import { pathHere } from './path-here.ts';
import { summarizePage } from './summarize-page.ts';

/** How often it is looked whether the page has navigated by script, in milliseconds. */
const lookEvery = 1000;
/** A page that navigates by script brings its text some time after its address: it is read so often, so far apart. */
const tries = 5;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Opens the overlay by itself on the articles of sites where the reader wants it, also after navigation inside the page. */
export async function autoOpen(session: OverlaySession): Promise<void> {
  let path = pathHere();
  let offered = '';

  const mayOpen = (): Promise<boolean> => send('mayOpen', path).catch(() => false);
  const offer = async (oldTitle: string | null): Promise<void> => {
    const at = path;
    if (isFrontPage(location.pathname)) {
      // It was open on an article; the front page has none.
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
        offered = at;
        session.offer(summary);
        return;
      }
      // Without navigation the page was all there.
      if (oldTitle === null) return;
      await pause(lookEvery);
    }
  };
  session.onClosed = () => {
    if (offered === path) void send('stayClosed', path).catch(() => {});
  };
  let lastTitle = '';
  const look = () => {
    if (!isAlive()) clearInterval(looking);
    lastTitle = session.shown()?.title ?? lastTitle;
    if (pathHere() === path) return;
    path = pathHere();
    void offer(lastTitle);
  };
  const looking = setInterval(look, lookEvery);
  await offer(null);
}
