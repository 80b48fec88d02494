import browser from 'webextension-polyfill';
import { activeTab } from '../../platform/active-tab.ts';
import { forgetClosed, rememberClosed, wasClosed } from '../../platform/closed-pages.ts';
import { getMessage } from '../../platform/get-message.ts';
import { handle } from '../../platform/handle.ts';
import { backgroundChecks } from '../../platform/messages.ts';
import { isAllowed, registerSites, watchSites } from '../../platform/sites.ts';
import { paintHighlight } from '../../platform/paint-highlight.ts';
import { highlightStyle } from '../../page/highlighter.ts';
import { optionsFor } from '../../settings.ts';
import { summarizeArticle } from '../../summarize-article.ts';
import { showOverlay } from './show-overlay.ts';

const menuId = 'open-overlay';

// Firefox for Android has neither context menus nor commands, whatever the types say.
const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
const commands: typeof browser.commands | undefined = browser.commands;

async function setUp(): Promise<void> {
  await registerSites();
  await menus?.removeAll();
  menus?.create({ id: menuId, title: getMessage('menuOverlay'), contexts: ['page', 'selection', 'link', 'image'] });
}

async function onSitesChanged(change: 'added' | 'removed'): Promise<void> {
  await registerSites();
  if (change === 'removed') return;
  const tab = await activeTab();
  // The prompt has closed the popup: the reader sees at once what was asked for.
  if (tab !== null && (await isAllowed(tab.url))) await showOverlay(tab.id, 'openOverlay');
}

/** Everything that the background listens to. It keeps nothing in memory: the browser may stop it at any time. */
function main(): void {
  browser.runtime.onInstalled.addListener(() => void setUp());
  browser.runtime.onStartup.addListener(() => void setUp());
  watchSites((change) => void onSitesChanged(change));
  browser.tabs.onRemoved.addListener((tabId) => void forgetClosed(tabId));
  menus?.onClicked.addListener((_info, tab) => {
    if (tab?.id !== undefined) void showOverlay(tab.id, 'toggleOverlay');
  });
  commands?.onCommand.addListener(() => {
    void activeTab().then((tab) => tab && showOverlay(tab.id, 'toggleOverlay'));
  });
  handle('page', backgroundChecks, {
    summarize: (_from, article, points) => summarizeArticle(article, optionsFor(points)),
    openOptions: () => browser.runtime.openOptionsPage(),
    paintHighlight: (from, name) => paintHighlight(from.tabId, highlightStyle(name)),
    mayOpen: async (from, path) =>
      from.tabId !== undefined && (await isAllowed(from.url)) && !(await wasClosed(from.tabId, path)),
    stayClosed: (from, path) => (from.tabId === undefined ? undefined : rememberClosed(from.tabId, path)),
  });
}

main();
