import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a built extension says of itself, as far as tests need it. */
export interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly commands?: object;
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
}

/** The manifest of a built extension. */
export const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Changes the manifest of a built extension. */
export const editManifest = (folder: string, edit: (manifest: Manifest) => Manifest): void =>
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(edit(readManifest(folder))));

/** Gives a built extension the next version. */
export const raiseVersion = (folder: string): void =>
  editManifest(folder, (manifest) => ({ ...manifest, version: manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1)) }));
