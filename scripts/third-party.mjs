// Writes the part of THIRD_PARTY.md that tells of the packages Lede ships, from the packages themselves; the rest of the file stays.
// usage: node scripts/third-party.mjs [--check]   --check fails when the file is not what would be written
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const { dependencies } = JSON.parse(read('package.json'));

const parts = Object.keys(dependencies)
  .sort()
  .map((name) => {
    const folder = `node_modules/${name}/`;
    const { version, license } = JSON.parse(read(`${folder}package.json`));
    const file = readdirSync(new URL(folder, root)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} brings no licence text.`);
    const text = read(folder + file).trim().replaceAll(/^/gm, '    ').replaceAll(/[ \t]+$/gm, '');
    return `### ${name} ${version} (${license})\n\n${text}\n`;
  });
const code = `## Packages\n\nWritten by \`scripts/third-party.mjs\` from the packages themselves; they are in the product as they are, made smaller, but for two lines of Readability that Lede never comes to (\`vite.config.ts\`).\n\n${parts.join('\n')}\n`;

const before = read('THIRD_PARTY.md');
const data = before.indexOf('## Data');
const title = before.slice(0, before.indexOf('\n') + 1);
const after = `${title}\n${code}${before.slice(data)}`;
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('THIRD_PARTY.md does not fit the packages that ship: run node scripts/third-party.mjs');
    process.exitCode = 1;
  }
} else writeFileSync(new URL('THIRD_PARTY.md', root), after);
