// Packs dist/chrome, dist/firefox and the source into out/package, and writes SHA256SUMS beside them.
// The same tree gives the same bytes: entries are sorted, and every date is the earliest that a zip can hold.
// usage: node scripts/package.mjs [--check]   --check packs twice, the second time from the unpacked source archive, and compares
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The earliest day that a zip can hold. */
const date = new Date(Date.UTC(1980, 0, 1));
/** What is made from the source and so is no part of it. Listed here, since the archive must also be made where git is not. */
const made = new Set(['.git', 'node_modules', 'dist', 'out']);

/** Paths of all files below a folder, sorted by code unit, so that every machine lists them alike. */
function filesBelow(folder, leaveOut = new Set()) {
  const found = [];
  const walk = (below) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (below === '' && leaveOut.has(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && !entry.name.endsWith('.log')) found.push(path);
    }
  };
  walk('');
  return found.sort((a, b) => (a < b ? -1 : 1));
}

async function zip(folder, leaveOut) {
  const archive = new JSZip();
  for (const path of filesBelow(folder, leaveOut)) archive.file(path, readFileSync(join(folder, path)), { date, createFolders: false });
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** Builds the tree at `from` and gives its three archives by name. */
async function pack(from) {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: from, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Map([
    [`lede-${version}-chrome.zip`, await zip(join(from, 'dist/chrome'))],
    [`lede-${version}-firefox.zip`, await zip(join(from, 'dist/firefox'))],
    [`lede-${version}-source.zip`, await zip(from, made)],
  ]);
}

const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');

const packed = await pack(root);
const out = join(root, 'out/package');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, bytes] of packed) {
  writeFileSync(join(out, name), bytes);
  console.log(`${name}  ${Math.ceil(bytes.length / 1000)} kB`);
}
writeFileSync(join(out, 'SHA256SUMS'), [...packed].map(([name, bytes]) => `${sum(bytes)}  ${name}\n`).join(''));
console.log('The archives and SHA256SUMS are in out/package.');

if (process.argv.includes('--check')) {
  const again = mkdtempSync(join(tmpdir(), 'lede-rebuild-'));
  try {
    const { files } = await JSZip.loadAsync(packed.get(`lede-${version}-source.zip`));
    for (const [path, file] of Object.entries(files)) {
      mkdirSync(dirname(join(again, path)), { recursive: true });
      writeFileSync(join(again, path), await file.async('uint8array'));
    }
    execFileSync('npm', ['ci', '--ignore-scripts', '--silent', '--no-audit', '--no-fund'], { cwd: again, stdio: ['ignore', 'ignore', 'inherit'] });
    const rebuilt = await pack(again);
    const different = [...packed].filter(([name, bytes]) => sum(bytes) !== sum(rebuilt.get(name))).map(([name]) => name);
    if (different.length > 0) {
      console.error(`Rebuilt from the source archive, these differ: ${different.join(', ')}`);
      process.exitCode = 1;
    } else console.log('Rebuilt from the source archive without git: the same bytes.');
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
}
