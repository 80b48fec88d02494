import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { editManifest } from './manifest.ts';
import { startPageServer, type PageServer } from './page-server.ts';
import { strays } from './strays.ts';

/** A copy of the build: a new one may be made while the tests run. */
const copyOf = (browser: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lede-'));
  cpSync(fileURLToPath(new URL(`../../../dist/${browser}`, import.meta.url)), folder, { recursive: true });
  return folder;
};

/** A browser with Lede in it, and a server whose pages it sees. */
export interface Stage {
  readonly driver: Driver;
  readonly server: PageServer;
  /** Ends both; throws where the extension asked anybody for anything meanwhile, or let an error go uncaught. */
  readonly end: () => Promise<void>;
}

/** Chromium's prompt for a site is never answered without a display: the sites stand in the manifest, and its settings hold them back. */
const holdSites = (folder: string, sites: readonly string[]): void =>
  editManifest(folder, (manifest) => ({ ...manifest, host_permissions: sites.map((site) => `${site}/*`) }));

interface Wishes {
  /** Sites, as origins, that a test will allow. */
  readonly mayAllow?: readonly string[];
  /** Leave the first-run page open. */
  readonly keepWelcome?: boolean;
  /** Alters the copy of the build before it is loaded. */
  readonly change?: (folder: string) => void;
  /** Every tab stands in a private window. */
  readonly isPrivate?: boolean;
}

/** Starts the browser that this run is about. */
export async function startStage({ mayAllow = [], keepWelcome = false, isPrivate = false, change }: Wishes = {}): Promise<Stage> {
  const server = await startPageServer();
  const isFirefox = inject('browser') === 'firefox';
  const extension = copyOf(isFirefox ? 'firefox' : 'chrome');
  if (!isFirefox && mayAllow.length > 0) holdSites(extension, mayAllow);
  change?.(extension);
  const options = { proxyPort: server.port, headless: true, extension, isPrivate };
  const driver = isFirefox
    ? await startFirefox({ ...options, path: inject('firefox') })
    : await startChromium({ ...options, path: inject('chromium') });
  if (!keepWelcome) {
    await driver.welcome();
    await driver.closeWelcome();
  }
  if (!isFirefox) for (const site of mayAllow) await driver.takeBackSite(site);
  return {
    driver,
    server,
    end: async () => {
      const errors = await driver.errors();
      await driver.close();
      await server.close();
      rmSync(extension, { recursive: true, force: true });
      const asked = [...strays(server.requests()), ...server.ofExtensions()];
      const faults = [
        ...(asked.length > 0 ? [`The extension made ${asked.length} requests: ${asked.join(', ')}`] : []),
        ...(errors.length > 0 ? [`The extension let ${errors.length} errors go: ${errors.join('; ')}`] : []),
      ];
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}
