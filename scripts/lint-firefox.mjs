// Runs web-ext lint on dist/firefox. Fails on errors, and on any warning but the one that Preact itself causes, once in each bundle that holds it.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Preact assigns innerHTML where a caller asks for it with `__html`; Lede never does. */
const isPreacts = ({ code, file, line, column }) => {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT') return false;
  const text = readFileSync(join(root, 'dist/firefox', file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(column - 1, column + 80).includes('__html');
};
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
const wrong = [...found.errors, ...found.warnings.filter((warning) => !isPreacts(warning))];
for (const { _type, code, message, file, line } of wrong) console.error(`${_type} ${code} ${file ?? ''}${line ? `:${line}` : ''}  ${message}`);
console.log(`web-ext lint: ${found.errors.length} errors, ${found.warnings.length} warnings, of which ${found.warnings.length - (wrong.length - found.errors.length)} are Preact's own`);
if (wrong.length > 0) process.exitCode = 1;
