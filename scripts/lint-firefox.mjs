// Runs web-ext lint on dist/firefox. Fails on errors, and on any warning but the one that Preact itself causes.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Preact assigns innerHTML where a caller asks for it; Lede never does. */
const allowed = new Set(['UNSAFE_VAR_ASSIGNMENT']);

const root = fileURLToPath(new URL('..', import.meta.url));
const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--self-hosted=false'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});

let found;
try {
  found = JSON.parse(stdout.slice(stdout.indexOf('{')));
} catch {
  console.error(`web-ext lint gave no report.\n${stdout}${stderr}`);
  process.exit(1);
}
const wrong = [...found.errors, ...found.warnings.filter(({ code }) => !allowed.has(code))];
for (const { _type, code, message, file, line } of wrong) console.error(`${_type} ${code} ${file ?? ''}${line ? `:${line}` : ''}  ${message}`);
console.log(`web-ext lint: ${found.errors.length} errors, ${found.warnings.length} warnings, of which ${found.warnings.length - (wrong.length - found.errors.length)} are allowed`);
if (wrong.length > 0) process.exitCode = 1;
