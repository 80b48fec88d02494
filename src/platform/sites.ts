import browser from 'webextension-polyfill';
import { makeTurns } from './in-turn.ts';
import { siteOf } from './site-of.ts';

// The list of sites is what the browser says it is: nothing about it is stored.

const scriptId = 'always';

const patternOf = (url: string): string => `${siteOf(url) ?? url}/*`;

const allowedPatterns = async (): Promise<readonly string[]> => (await browser.permissions.getAll()).origins ?? [];

/** The sites where the overlay opens by itself, as 'https://example.org'; '*://*' where the browser was told so for all. */
export async function allowedSites(): Promise<readonly string[]> {
  return (await allowedPatterns()).map((pattern) => pattern.replace(/\/\*$/, '')).sort();
}

/** May the overlay open by itself on this page? */
export async function isAllowed(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && browser.permissions.contains({ origins: [patternOf(site)] });
}

/** Asks the reader for a site; false where it was refused. Must be called in the click itself: nothing may be awaited before. */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] }).catch(() => false);
}

/** Gives a site back. */
export function giveBackSite(site: string): Promise<boolean> {
  const origins = site.includes('://') ? [`${site}/*`] : [site];
  return browser.permissions.remove({ origins }).catch(() => false);
}

/** Calls back whenever sites were allowed or taken back, here or in the browser's own settings. */
export function watchSites(tell: (change: 'added' | 'removed') => void): void {
  browser.permissions.onAdded.addListener(() => tell('added'));
  browser.permissions.onRemoved.addListener(() => tell('removed'));
}

const inTurn = makeTurns();

/** Has the content script run by itself on the allowed sites and nowhere else. Calls do not overtake each other. */
export function registerSites(): Promise<void> {
  return inTurn(async () => {
    const matches = [...(await allowedPatterns())];
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
    const script = { id: scriptId, js: ['/content.js'], matches, runAt: 'document_idle' as const };
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    } else if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}
