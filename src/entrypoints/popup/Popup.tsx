import { useEffect, useState } from 'preact/hooks';
import { composeClip } from '../../format/compose-clip.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';
import { copyFromExtension } from '../../platform/copy-from-extension.ts';
import { openOptions } from '../../platform/open-options.ts';
import { sendToTab } from '../../platform/send.ts';
import { changeSettings, loadSettings } from '../../platform/settings-store.ts';
import { giveBackSite, isAllowed, requestSite } from '../../platform/sites.ts';
import { siteOf } from '../../platform/site-of.ts';
import { parseSettings } from '../../settings.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { Actions, View } from '../../ui/view.ts';
import { readFrontPage, type Reading } from './read-tab.ts';

/** On a phone the popup is the whole screen and stands before the page. */
const coversPage = (): boolean => window.innerWidth >= screen.availWidth;

/**
 * The popup: shows what is in the page in front of the reader.
 * @param reading of that page, begun before the popup is drawn.
 */
export function Popup({ reading }: { reading: Reading }) {
  const [view, setView] = useState<View>({ type: 'loading' });
  const [settings, setSettings] = useState(() => parseSettings(null));
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [always, setAlways] = useState(false);

  const show = (begun: Reading) => {
    void begun.settings.then(setSettings);
    const knowTab = async () => {
      const front = await begun.tab;
      setTab(front);
      if (front !== null) setAlways(await isAllowed(front.url));
    };
    // Where the browser does not say, the view says so, or the switch is off.
    knowTab().catch(() => {});
    void begun.view.then(setView);
  };
  useEffect(() => {
    document.querySelector<HTMLElement>('.panel-body')?.focus();
    show(reading);
  }, []);

  const fail = () => setView({ type: 'failed', reason: 'gone' });
  const site = siteOf(tab?.url ?? '');
  const actions: Actions = {
    compose: composeClip,
    showQuote: async (quote) => {
      if (tab === null) return false;
      // A page that has moved on has no such words either.
      const found = await sendToTab(tab.id, 'showQuote', quote).catch(() => false);
      if (found && coversPage()) window.close();
      return found;
    },
    copy: copyFromExtension,
    findFragments: async (quotes) => (tab === null ? quotes.map(() => null) : sendToTab(tab.id, 'findFragments', quotes)),
    changeSettings: async (change) => {
      setSettings({ ...settings, ...change });
      // Where the browser refuses, the panel shows again what really holds.
      await changeSettings(change).catch(async () => setSettings(await loadSettings()));
    },
    openOptions: () => void openOptions().then(() => window.close(), fail),
    openOverlay: () => {
      if (tab !== null) void sendToTab(tab.id, 'openOverlay').then(() => window.close(), fail);
    },
    retry: () => {
      setView({ type: 'loading' });
      show(readFrontPage());
    },
    setAlways: (on) => {
      if (site === null) return;
      // Nothing is awaited before: the browser asks the reader only in the click itself.
      const asked = on ? requestSite(site) : giveBackSite(site);
      void asked.then((done) => setAlways(done ? on : !on));
    },
  };
  return (
    <Panel
      view={view}
      settings={settings}
      surface="popup"
      actions={actions}
      {...(site !== null && view.type !== 'off-limits' ? { always: { site: site.replace(/^https?:\/\//, ''), on: always } } : {})}
    />
  );
}
