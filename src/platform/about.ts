import browser from 'webextension-polyfill';

/** What the browser says of this copy of Lede. */
export interface About {
  readonly version: string;
  /** The content security policy of the extension's pages, word for word. */
  readonly policy: string;
  /** API permissions held now. */
  readonly permissions: readonly string[];
  /** The keys that the browser gave to the commands, '' for none; empty where it has no commands. */
  readonly shortcuts: readonly { readonly command: 'popup' | 'overlay'; readonly keys: string }[];
}

const readPolicy = (policy: unknown): string =>
  typeof policy === 'object' && policy !== null && 'extension_pages' in policy ? String(policy.extension_pages) : '';

/** Asks the browser. */
export async function readAbout(): Promise<About> {
  const { version, content_security_policy: policy } = browser.runtime.getManifest();
  const { permissions = [] } = await browser.permissions.getAll();
  // Firefox for Android has no commands, whatever the types say.
  const commands: typeof browser.commands | undefined = browser.commands;
  const all = (await commands?.getAll()) ?? [];
  const keysOf = (name: string): string => all.find((command) => command.name === name)?.shortcut ?? '';
  return {
    version,
    policy: readPolicy(policy),
    permissions,
    shortcuts:
      commands === undefined
        ? []
        : [
            { command: 'popup', keys: keysOf('_execute_action') },
            { command: 'overlay', keys: keysOf('open-overlay') },
          ],
  };
}

const isChromium = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:');

/** Opens the browser's own page for shortcuts; left out where the browser has none that can be opened. */
export function shortcutsPage(): (() => void) | undefined {
  const commands: { readonly openShortcutSettings?: () => Promise<void> } | undefined = browser.commands;
  if (commands === undefined) return undefined;
  const { openShortcutSettings } = commands;
  const open = openShortcutSettings ?? (isChromium() ? () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) : undefined);
  // Where the browser refuses, its page stays closed, and the button is still there.
  return open && (() => void open().catch(() => {}));
}

/** Where Lede runs, as far as the way to its button goes. */
export async function readPlace(): Promise<'chromium' | 'firefox' | 'android'> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'android';
  return isChromium() ? 'chromium' : 'firefox';
}
