import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { startPageServer, type PageServer } from './page-server.ts';

const dist = (browser: string): string => fileURLToPath(new URL(`../../../dist/${browser}`, import.meta.url));

/** A browser with Lede in it, and a server whose pages it sees. */
export interface Stage {
  readonly driver: Driver;
  readonly server: PageServer;
  readonly end: () => Promise<void>;
}

/** Starts the browser that this run is about. */
export async function startStage(): Promise<Stage> {
  const server = await startPageServer();
  const options = { proxyPort: server.port, headless: true };
  const driver =
    inject('browser') === 'firefox'
      ? await startFirefox({ ...options, path: inject('firefox'), extension: dist('firefox') })
      : await startChromium({ ...options, path: inject('chromium'), extension: dist('chrome') });
  return {
    driver,
    server,
    end: async () => {
      await driver.close();
      await server.close();
    },
  };
}
