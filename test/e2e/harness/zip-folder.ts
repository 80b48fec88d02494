import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** A folder as a zip, packed as closely as the packages are. */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    archive.file(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path), { createFolders: false });
  }
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
