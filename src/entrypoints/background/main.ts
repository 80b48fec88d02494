import browser from 'webextension-polyfill';
import { activeTab } from '../../platform/active-tab.ts';
import { forgetClosed, mayOpen, stayClosed } from '../../platform/closed-pages.ts';
import { getMessage } from '../../platform/get-message.ts';
import { handle } from '../../platform/handle.ts';
import { backgroundChecks } from '../../platform/messages.ts';
import { openWelcome } from '../../platform/open-welcome.ts';
import { reachPage } from '../../platform/reach-page.ts';
import { isAllowed, registerSites, watchSites } from '../../platform/sites.ts';
import { paintHighlight } from '../../platform/paint-highlight.ts';
import { highlightStyle } from '../../page/highlighter.ts';
import { optionsFor } from '../../settings.ts';
import { summarizeArticle } from '../../summarize-article.ts';
import { toggleOverlay } from './toggle-overlay.ts';

const menuId = 'open-overlay';

// Firefox for Android has neither context menus nor commands, whatever the types say.
const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
const commands: typeof browser.commands | undefined = browser.commands;

/** What the browser refuses here nobody waits for, and the next start or the next try makes good. */
const ignore = (): void => {};

async function setUpMenu(): Promise<void> {
  await menus?.removeAll();
  menus?.create({ id: menuId, title: getMessage('menuOverlay'), contexts: ['page', 'selection', 'link', 'image'] });
}

async function onSitesChanged(change: 'added' | 'removed'): Promise<void> {
  await registerSites();
  if (change === 'removed') return;
  // The prompt has closed the popup: the reader sees at once what was asked for.
  const tab = await activeTab();
  if (tab !== null && (await isAllowed(tab.url))) await reachPage(tab.id, 'offerOverlay');
}

/** Everything that the background listens to. It keeps nothing in memory: the browser may stop it at any time. */
function main(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    setUpMenu().catch(ignore);
    // Whoever works on Lede and starts it again and again needs no welcome.
    if (reason === 'install' && import.meta.env.MODE !== 'start') openWelcome().catch(ignore);
  });
  browser.runtime.onStartup.addListener(() => void setUpMenu().catch(ignore));
  // At every start: the browser may have stopped it before it was through with this.
  registerSites().catch(ignore);
  watchSites((change) => void onSitesChanged(change).catch(ignore));
  browser.tabs.onRemoved.addListener((tabId) => void forgetClosed(tabId).catch(ignore));
  menus?.onClicked.addListener((_info, tab) => {
    if (tab?.id !== undefined) void toggleOverlay(tab.id);
  });
  commands?.onCommand.addListener(() => {
    activeTab().then((tab) => tab && toggleOverlay(tab.id)).catch(ignore);
  });
  // The popup's too, which finds it awake.
  handle('all', backgroundChecks, {
    summarize: (_from, article, points) => summarizeArticle(article, optionsFor(points)),
    openOptions: () => browser.runtime.openOptionsPage(),
    paintHighlight: (from, name) => paintHighlight(from.tabId, highlightStyle(name)),
    mayOpen,
    stayClosed,
  });
}

main();
