import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly version: string;
  /** By which Firefox knows the extension; '' in Chromium's build. */
  readonly id: string;
}

/** What a built extension says of itself. */
export function readManifest(folder: string): Manifest {
  const { version, browser_specific_settings: settings } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return { version, id: settings?.gecko?.id ?? '' };
}

/** Gives a built extension the next version. */
export function raiseVersion(folder: string): void {
  const path = join(folder, 'manifest.json');
  const next = readManifest(folder).version.replace(/\d+$/, (last) => String(Number(last) + 1));
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version: next }));
}
