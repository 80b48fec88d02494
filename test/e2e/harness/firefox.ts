import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from './acts.ts';
import type { Driver, Json, LaunchOptions, Surface, Tab } from './driver.ts';
import { raiseVersion, readManifest } from './manifest.ts';
import { ready } from './ready.ts';
import { zipFolder } from './zip-folder.ts';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

const keyCodes: Readonly<Record<string, number>> = { Escape: 27, Tab: 9, Enter: 13, k: 75, l: 76, ArrowDown: 40 };

/** What the remote protocol's connection does for us; puppeteer keeps it to itself. */
interface Connection {
  readonly send: (method: string, params: Readonly<Record<string, unknown>>) => Promise<{ readonly result: unknown }>;
}
interface Called {
  readonly type: string;
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: { readonly value?: string };
}

const proxyPrefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** Real Firefox: the toolbar button is clicked in its own window, the panel is the real one. */
export async function startFirefox({ path, extension, proxyPort, headless, isPrivate = false }: LaunchOptions): Promise<Driver> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'lede-profile-'));
  const launch = () => puppeteer.launch({
    browser: 'firefox',
    userDataDir,
    executablePath: path,
    headless,
    defaultViewport: headless ? { width: 1100, height: 760 } : null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...(proxyPort === null ? {} : proxyPrefs(proxyPort)),
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
      'layout.css.prefers-color-scheme.content-override': 1,
      'ui.prefersReducedMotion': 1,
      'intl.accept_languages': 'en',
      'xpinstall.signatures.required': false,
      // An optional permission that was asked for in a click is given: nobody is there to answer.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(isPrivate ? { 'browser.privatebrowsing.autostart': true } : {}),
    },
  });
  const connectionOf = (launched: Browser): Connection => (launched as unknown as { readonly connection: Connection }).connection;
  const windowsOf = async (launched: Browser): Promise<readonly string[]> => {
    const tree = (await connectionOf(launched).send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { readonly contexts: readonly { readonly context: string }[] };
    return tree.contexts.map(({ context }) => context);
  };
  /** For good, so that it is there after a restart. */
  const install = async (): Promise<void> => {
    const archive = join(userDataDir, 'lede.xpi');
    writeFileSync(archive, await zipFolder(extension));
    await connectionOf(browser).send('webExtension.install', { extensionData: { type: 'archivePath', path: archive }, 'moz:permanent': true });
  };
  let browser = await launch();
  /** The browser's window that is spoken to. */
  let [context = ''] = await windowsOf(browser);
  const id = readManifest(extension).browser_specific_settings?.gecko.id ?? '';
  const script = read('firefox-window.js');
  const frameScript = JSON.stringify(read('firefox-frame.js'));

  /** Calls a function of firefox-window.js. */
  const inWindow = async (name: string, ...args: readonly Json[]): Promise<unknown> => {
    const { result } = await connectionOf(browser).send('script.callFunction', {
      functionDeclaration: `async (name, json) => {
        window.ledeTest ??= Object.assign(${script.trim().replace(/;$/, '').replace(/^\/\/.*$/m, '')}, { frameScript: ${frameScript}, id: ${JSON.stringify(id)} });
        return JSON.stringify((await window.ledeTest[name](...JSON.parse(json))) ?? null);
      }`,
      arguments: [name, JSON.stringify(args)].map((value) => ({ type: 'string', value })),
      target: { context },
      awaitPromise: true,
    });
    const called = result as Called;
    if (called.type === 'exception') throw new Error(`${name}: ${called.exceptionDetails?.text ?? ''}`);
    return JSON.parse(called.result?.value ?? 'null');
  };
  if (isPrivate) await inWindow('allowPrivate');
  await install();
  const inDocument = async (where: string, overlay: boolean, action: string, value: string): Promise<string> => {
    const answer = (await inWindow('inDocument', where, overlay, action, value)) as { readonly value?: string; readonly error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value ?? '';
  };
  const surfaceOf = (where: 'popup' | 'tab', overlay: boolean, picture: (path: string) => Promise<void>): Surface => ({
    run: async (what, ...args) => JSON.parse(await inDocument(where, overlay, 'run', `JSON.stringify(await (${what})(root, ...${JSON.stringify(args)})) ?? 'null'`)),
    load: async (source) => {
      await inDocument(where, overlay, 'load', source);
    },
    clickAt: async (x, y) => {
      await inDocument(where, false, 'click', JSON.stringify({ x, y }));
    },
    press: async (key) => {
      await inDocument(where, false, 'press', JSON.stringify({ key, code: key.length === 1 ? '' : key, keyCode: keyCodes[key] ?? key.toUpperCase().charCodeAt(0) }));
    },
    picture,
  });
  const snapshot = (where: string) => async (file: string) => writeFileSync(file, Buffer.from(String(await inWindow('snapshot', where)), 'base64'));

  const makeTab = (page: Page, url: string): Tab => {
    const ownWindow = context;
    const goThere = async (): Promise<void> => {
      context = ownWindow;
      if (!url.startsWith('about:')) await page.bringToFront();
    };
    let clicked = 0;
    const tab: Tab = {
      page,
      openPopup: async () => {
        await goThere();
        if (await tab.isPopupOpen()) await tab.closePopup();
        clicked = Date.now();
        await inWindow('clickToolbarButton');
        const surface = surfaceOf('popup', false, snapshot('popup'));
        await ready(surface);
        return surface;
      },
      openPopupByKey: async () => {
        await goThere();
        // With a popup open its key would close it.
        if (await tab.isPopupOpen()) await tab.closePopup();
        await inWindow('pressKey', 'L', 'KeyL', 76, ['Alt', 'Shift']);
        const surface = surfaceOf('popup', false, snapshot('popup'));
        await ready(surface);
        return surface;
      },
      clickedAt: () => clicked,
      // Until its panel opens the popup is painted in a browser that nobody sees.
      shownAt: async () => Number(await inWindow('panelPaintedAt')),
      isPopupOpen: async () => (await inWindow('isPopupOpen')) === true,
      closePopup: async () => {
        await inWindow('closePopup');
        await until('the popup to close', async () => (await inWindow('isPopupOpen')) === false);
      },
      pressOverlayKey: async () => {
        await goThere();
        await inWindow('pressKey', 'K', 'KeyK', 75, ['Alt', 'Shift']);
      },
      chooseFromMenu: async () => {
        await goThere();
        await page.mouse.click(300, 300, { button: 'right' });
        await inWindow('chooseFromMenu');
      },
      overlay: async () => {
        context = ownWindow;
        const surface = surfaceOf('tab', true, async (file) => {
          await page.screenshot({ path: file });
        });
        return surface.run(() => true).then(() => surface, (error: unknown) => {
          if (String(error).includes('no overlay')) return null;
          throw error;
        });
      },
    };
    return tab;
  };

  return {
    name: 'firefox',
    openTab: async (url, { inNewWindow = false } = {}) => {
      const before = await windowsOf(browser);
      const page = await browser.newPage({ type: inNewWindow ? 'window' : 'tab' });
      [context = context] = inNewWindow ? (await windowsOf(browser)).filter((other) => !before.includes(other)) : before;
      // For its own pages the browser changes process, and the remote protocol never hears that they have loaded.
      if (url.startsWith('about:')) await inWindow('load', url);
      else await page.goto(url, { waitUntil: 'load' });
      return makeTab(page, url);
    },
    openOptions: async () => {
      await inWindow('openOptions');
      const surface = surfaceOf('tab', false, snapshot('tab'));
      await ready(surface);
      return surface;
    },
    countWelcomes: async () => (await inWindow('welcomes')) as number,
    welcome: async () => {
      await until('the first-run page', async () => (await inWindow('showWelcome')) === true);
      const surface = surfaceOf('tab', false, snapshot('tab'));
      await ready(surface);
      return surface;
    },
    closeWelcome: async () => {
      await inWindow('closeWelcome');
    },
    readClipboard: async () => (await inWindow('readClipboard')) as { text: string; html: string },
    restart: async () => {
      await browser.close();
      browser = await launch();
      [context = ''] = await windowsOf(browser);
    },
    stopBackground: async () => {
      await inWindow('stopBackground');
    },
    command: async (times) => {
      for (let turn = 0; turn < times; turn++) await inWindow('pressKey', 'K', 'KeyK', 75, ['Alt', 'Shift']);
    },
    store: async (values) => {
      await inWindow('store', values);
    },
    updateExtension: async () => {
      raiseVersion(extension);
      await install();
    },
    setEnabled: async (on) => {
      await inWindow('setEnabled', on);
    },
    discard: async (tab) => {
      const url = tab.page.url();
      const before = new Set(await browser.pages());
      await inWindow('discard', url);
      return makeTab(await until('the tab to come back', async () => (await browser.pages()).find((page) => !before.has(page) && page.url() === url)), url);
    },
    setStep: async (step) => {
      await inWindow('setStep', JSON.stringify(step));
    },
    reachedStep: async () => String(await inWindow('reachedStep')),
    allowSite: async (site) => {
      await inWindow('setSite', site, true);
    },
    takeBackSite: async (site) => {
      await inWindow('setSite', site, false);
    },
    stored: async () => (await inWindow('stored')) as Json,
    shortcuts: async () => (await inWindow('shortcuts')) as Record<string, string>,
    permissions: async () => (await inWindow('permissions')) as string[],
    warnings: async () => (await inWindow('warnings')) as string[],
    errors: async () => (await inWindow('errors')) as string[],
    setTheme: async (theme) => {
      await inWindow('setTheme', theme);
    },
    close: async () => {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
