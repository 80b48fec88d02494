import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import type { Driver, Json, LaunchOptions, Surface, Tab } from './driver.ts';
import { chromiumOverlay } from './chromium-overlay.ts';
import { raiseVersion } from './manifest.ts';
import { ready } from './ready.ts';

const pageSurface = (page: Page): Surface => ({
  run: (what, ...args) => page.evaluate(`(async () => JSON.stringify(await (${what})(document, ...${JSON.stringify(args)})) ?? 'null')()`).then((json) => JSON.parse(String(json))),
  load: async (source) => {
    // Not evaluate's own script element: the page's policy would forbid it.
    await page.evaluate(source);
  },
  clickAt: (x, y) => page.mouse.click(x, y),
  press: (key) => page.keyboard.press(key as Parameters<typeof page.keyboard.press>[0]),
  picture: async (path) => {
    // What can be seen: a picture of more than its window repeats itself in a popup.
    await page.screenshot({ path, captureBeyondViewport: false });
  },
});

/** What the browser reports of a worker that it ended while its scripts came in: no error of theirs, and it starts the worker again. A script that is not there would fail every test. */
const STOPPED = 'Failed to load the script unexpectedly';
/** An error of the browser's own script, which hands an answer to a page that is gone: no script of the extension is among its callers. */
const isBrowsersOwn = (message: string): boolean => message.includes(' at extensions::') && !message.includes('chrome-extension://');

/** Real Chromium: the toolbar button is clicked, the popup is the real one. */
export async function startChromium({ path, extension, proxyPort, headless, isPrivate = false, scale = 1 }: LaunchOptions): Promise<Driver> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'lede-profile-'));
  // In this mode alone errors are collected, and a reloaded folder runs.
  mkdirSync(join(userDataDir, 'Default'));
  writeFileSync(join(userDataDir, 'Default/Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  const launch = () => puppeteer.launch({
    userDataDir,
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1100, height: 760, deviceScaleFactor: scale } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxyPort === null ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--disable-component-update',
      '--lang=en',
      ...(scale === 1 ? [] : [`--screen-info={2400x2400 devicePixelRatio=${scale}}`]),
    ],
  });
  let browser = await launch();
  let theme: 'light' | 'dark' = 'light';
  const emulate = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
  const popupPage = async (): Promise<Page | null> => {
    for (const target of browser.targets()) {
      if (target.url().endsWith('/popup/index.html')) return target.asPage();
    }
    return null;
  };
  const until = async <T>(what: string, find: () => Promise<T | null>): Promise<T> => {
    for (let turn = 0; turn < 200; turn++) {
      const found = await find();
      if (found !== null) return found;
      await pause(50);
    }
    throw new Error(`Waited in vain for ${what}`);
  };
  const extensionId = async (): Promise<string> => {
    return until('the extension to be installed', async () => [...(await browser.extensions()).keys()][0] ?? null);
  };
  /** The background as often as it was started, the latest first; those that were stopped answer no more. */
  const workers = () => browser.targets().filter((target) => target.type() === 'service_worker' && target.url().endsWith('/background.js')).toReversed();
  const inWorker = (code: string): Promise<unknown> =>
    until('the background', async () => {
      for (const target of workers()) {
        const asked = target.worker().then(async (found) => (found === null ? null : { answer: await found.evaluate(code) }));
        const answer = await Promise.race([asked.catch(() => null), pause(3_000).then(() => null)]);
        if (answer !== null) return answer;
      }
      // It sleeps: a tab that closes is something that it wants to know.
      const tab = await browser.newPage({ background: true });
      await tab.close();
      return null;
    }).then(({ answer }) => answer);
  /** A page of the extension itself, to ask its API when the worker sleeps. */
  const inExtension = async (code: string): Promise<unknown> => {
    const page = await browser.newPage();
    try {
      await page.goto(`chrome-extension://${await extensionId()}/options/index.html`);
      return await page.evaluate(code);
    } finally {
      await page.close();
    }
  };

  let settings: Page | null = null;
  /** The browser's own page for extensions, behind the tab that the reader is on. */
  const inSettings = async (code: string): Promise<unknown> => {
    if (settings === null || settings.isClosed()) {
      const front = (await browser.pages()).at(-1);
      settings = await browser.newPage();
      await settings.goto('chrome://extensions', { waitUntil: 'domcontentloaded' });
      await front?.bringToFront();
    }
    return settings.evaluate(code);
  };

  let control: Page | null = null;
  /** A page of the extension that stays open behind the others and takes no part in what they do. */
  const inControl = async (code: string): Promise<unknown> => {
    if (control === null || control.isClosed()) {
      control = await browser.newPage({ background: true });
      await control.goto(`chrome-extension://${await extensionId()}/welcome/index.html`);
    }
    return control.evaluate(code);
  };

  /** Until its own pages open again: a click on the button of an extension that is still being loaded can bring the browser down. */
  const isBack = (): Promise<unknown> =>
    until('the extension to be back', async () => {
      const answer = await inControl('chrome.runtime.id').catch(() => null);
      if (answer !== null) return answer;
      await control?.close().catch(() => {});
      control = null;
      return null;
    });

  const welcomes = async (): Promise<readonly Page[]> => (await browser.pages()).filter((page) => page !== control && page.url().endsWith('/welcome/index.html'));
  const welcomePage = (): Promise<Page> => until('the first-run page', async () => (await welcomes())[0] ?? null);

  const makeTab = async (page: Page, session: CDPSession): Promise<Tab> => {
    let clicked = 0;
    const tab: Tab = {
      page,
      openPopup: async () => {
        if ((await popupPage()) !== null) await tab.closePopup();
        await page.bringToFront();
        const installed = (await browser.extensions()).get(await extensionId());
        if (installed === undefined) throw new Error('The extension is not installed');
        clicked = Date.now();
        await page.triggerExtensionAction(installed);
        const popup = await until('the popup', popupPage);
        await emulate(popup);
        const surface = pageSurface(popup);
        await ready(surface);
        return surface;
      },
      openPopupByKey: async () => null,
      clickedAt: () => clicked,
      // Its popups are painted where they are seen.
      shownAt: async () => clicked,
      isPopupOpen: async () => (await popupPage()) !== null,
      closePopup: async () => {
        const popup = await popupPage();
        // It may be closing by itself: where the browser asks the reader something, for one.
        await popup?.close().catch(() => {});
        await until('the popup to close', async () => ((await popupPage()) === null ? true : null));
      },
      pressOverlayKey: async () => {
        // A command's key cannot be pressed without a window: leave for the tab comes from the toolbar button, the command from its event.
        await tab.openPopup();
        await tab.closePopup();
        await inWorker(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('open-overlay', tab))`);
      },
      chooseFromMenu: async () => {
        // Headless Chromium draws no context menu: leave for the tab comes from the toolbar button, the choice from its event.
        await tab.openPopup();
        await tab.closePopup();
        await inWorker(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'open-overlay', editable: false }, tab))`);
      },
      overlay: () => chromiumOverlay(page, session),
    };
    return tab;
  };

  if (isPrivate) await inSettings(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${await extensionId()}', incognitoAccess: true })`);
  /** A page in a private window of the browser's own making: what the protocol makes by that name the extension never sees. */
  const privatePage = async (): Promise<Page> => {
    // The page of the extension that opens it is there before.
    await inControl('0');
    const before = new Set(await browser.pages());
    await inControl(`chrome.windows.create({ incognito: true, url: 'about:blank' })`);
    return until('the private window', async () => (await browser.pages()).find((page) => !before.has(page)) ?? null);
  };

  return {
    name: 'chromium',
    openTab: async (url, { inNewWindow = false } = {}) => {
      const page = isPrivate ? await privatePage() : await browser.newPage({ type: inNewWindow ? 'window' : 'tab' });
      await emulate(page);
      await page.goto(url, { waitUntil: 'load' });
      return makeTab(page, await page.createCDPSession());
    },
    openOptions: async () => {
      const page = await browser.newPage();
      await emulate(page);
      await page.goto(`chrome-extension://${await extensionId()}/options/index.html`);
      const surface = pageSurface(page);
      await ready(surface);
      return surface;
    },
    countWelcomes: async () => (await welcomes()).length,
    welcome: async () => {
      const page = await welcomePage();
      await page.bringToFront();
      await emulate(page);
      const surface = pageSurface(page);
      await ready(surface);
      return surface;
    },
    closeWelcome: async () => {
      await (await welcomePage()).close();
    },
    readClipboard: async () => {
      const page = await browser.newPage();
      try {
        await browser.defaultBrowserContext().overridePermissions('http://localhost', ['clipboard-read']);
        await page.goto('http://localhost/clipboard');
        await page.bringToFront();
        return await page.evaluate(async () => {
          const read = async (item: ClipboardItem, type: string) => (item.types.includes(type) ? (await item.getType(type)).text() : '');
          // Unsanitized, so that the rich text is seen as it was written; TypeScript does not know the option yet.
          const [item]: ClipboardItem[] = await Reflect.apply(navigator.clipboard.read, navigator.clipboard, [{ unsanitized: ['text/html'] }]);
          return item ? { text: await read(item, 'text/plain'), html: await read(item, 'text/html') } : { text: '', html: '' };
        });
      } finally {
        await page.close();
      }
    },
    restart: async () => {
      await browser.close();
      browser = await launch();
      await extensionId();
    },
    stopBackground: async () => {
      // It may be stopping by itself.
      for (const target of workers()) await (await target.worker())?.close().catch(() => {});
    },
    command: async (times) => {
      await inWorker(`for (let turn = 0; turn < ${times}; turn++) chrome.commands.onCommand.dispatch('open-overlay')`);
    },
    store: async (values) => {
      await inExtension(`chrome.storage.sync.set(${JSON.stringify(values)})`);
    },
    updateExtension: async () => {
      raiseVersion(extension);
      await inSettings(`chrome.developerPrivate.reload('${await extensionId()}', { failQuietly: true })`);
      await isBack();
    },
    setEnabled: async (on) => {
      await inSettings(`chrome.management.setEnabled('${await extensionId()}', ${on})`);
      if (on) await isBack();
    },
    discard: async ({ page: old }) => {
      const url = old.url();
      await inControl(`chrome.tabs.query({}).then(async (tabs) => {
        const { id } = await chrome.tabs.discard(tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id);
        await chrome.tabs.update(id, { active: true });
      })`);
      const page = await until('the tab to come back', async () => (await browser.pages()).find((other) => other !== old && other.url() === url) ?? null);
      return makeTab(page, await page.createCDPSession());
    },
    setStep: async (step) => {
      await inControl(`chrome.storage.session.set(${JSON.stringify({ step: JSON.stringify(step) })})`);
    },
    reachedStep: async () => String(await inControl(`chrome.storage.session.get('reached').then(({ reached }) => reached ?? '')`)),
    allowSite: async (site) => {
      await inSettings(`chrome.developerPrivate.addHostPermission('${await extensionId()}', '${site}/*')`);
    },
    takeBackSite: async (site) => {
      await inSettings(`chrome.developerPrivate.removeHostPermission('${await extensionId()}', '${site}/*')`);
    },
    stored: async () => (await inControl('Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)])')) as Json,
    shortcuts: async () =>
      Object.fromEntries((await inExtension('chrome.commands.getAll()') as { name: string; shortcut: string }[]).map(({ name, shortcut }) => [name, shortcut])),
    permissions: async () => {
      const held = (await inExtension('chrome.permissions.getAll()')) as { permissions: string[]; origins: string[] };
      return [...held.permissions, ...held.origins].sort();
    },
    warnings: async () => (await inExtension('chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()))')) as string[],
    errors: async () => {
      const { runtimeErrors } = (await inSettings(`chrome.developerPrivate.getExtensionInfo('${await extensionId()}')`)) as { runtimeErrors: { severity: string; message: string; source: string }[] };
      return runtimeErrors.filter(({ severity, message }) => severity === 'ERROR' && !message.startsWith(STOPPED) && !isBrowsersOwn(message)).map(({ message, source }) => `${message} (${source})`);
    },
    setTheme: async (wanted) => {
      theme = wanted;
      await Promise.all((await browser.pages()).map(emulate));
    },
    close: async () => {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
