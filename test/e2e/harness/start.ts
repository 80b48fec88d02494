import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startPageServer, type PageServer } from './page-server.ts';

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
  readonly end: () => Promise<void>;
}

/** Starts the browser that this run is about. */
export async function startStage(): Promise<Stage> {
  const server = await startPageServer();
  const isFirefox = inject('browser') === 'firefox';
  const extension = copyOf(isFirefox ? 'firefox' : 'chrome');
  const options = { proxyPort: server.port, headless: true, extension };
  const driver = isFirefox
    ? await startFirefox({ ...options, path: inject('firefox') })
    : await startChromium({ ...options, path: inject('chromium') });
  return {
    driver,
    server,
    end: async () => {
      await driver.close();
      await server.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
