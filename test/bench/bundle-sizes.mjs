import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Bytes of every file of a build, as they are and gzipped, largest first; null where there is no build. */
export function bundleSizes(folder) {
  if (!existsSync(folder)) return null;
  const files = filesIn(folder).map((path) => {
    const bytes = readFileSync(path);
    return { file: path.slice(folder.length + 1), bytes: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
  });
  files.sort((a, b) => b.gzipped - a.gzipped);
  return { total: files.reduce((sum, { gzipped }) => sum + gzipped, 0), content: files.find(({ file }) => file === 'content.js')?.gzipped ?? 0, files };
}
