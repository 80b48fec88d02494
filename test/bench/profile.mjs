// What costs what: a profile of summarize() in Chromium, by room, on made pages and on the real ones where they lie beside the checkout.
// usage: npm run profile
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { forms, makePage } from './make-page.mjs';

const REAL = '../shared/pages';
const PAGES = 80;
/** Rooms by the beginning of a file's path; the first that fits counts. */
const rooms = [
  ['Readability and its tree', /node_modules\/@mozilla|src\/article\/walk\/copy-(?:document|tree)/],
  ['metadata and language', /src\/article\/(?:metadata|not-article|is-article)/],
  ['the walk and the copy', /src\/article\//],
  ['sentences and words', /src\/text\//],
  ['people', /src\/people\//],
  ['points', /src\/key-points\//],
];

const { outputFiles } = await build({ stdin: { contents: `import { summarize } from './src/summarize.ts'; globalThis.summarizePage = summarize;`, resolveDir: '.', loader: 'ts' }, bundle: true, write: false, format: 'iife', logLevel: 'error' });
const code = outputFiles[0].text;
/** For each line of the bundle the file that it came from: esbuild says so in a comment. */
const fileOf = [];
for (const line of code.split('\n')) fileOf.push(/^ {2}\/\/ (\S+\.(?:ts|js))$/.exec(line)?.[1] ?? fileOf.at(-1) ?? '');

const real = existsSync(REAL) ? readdirSync(REAL).sort().slice(0, PAGES).map((name) => join(REAL, name, 'page.html')).filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8')) : [];
const pages = real.length > 0 ? real : forms.flatMap((form) => [1, 2, 5].map((size) => makePage(form, size)));

const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), headless: true, protocolTimeout: 600_000, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'] });
const tab = await browser.newPage();
await tab.evaluate(code);
const run = (turns) => Promise.all(pages.map((html) => tab.evaluate((source, count) => {
  for (let turn = 0; turn < count; turn++) globalThis.summarizePage(Document.parseHTMLUnsafe ? Document.parseHTMLUnsafe(source) : new DOMParser().parseFromString(source, 'text/html'));
}, html, turns)));
await run(1);
const session = await tab.createCDPSession();
await session.send('Profiler.enable');
await session.send('Profiler.setSamplingInterval', { interval: 200 });
await session.send('Profiler.start');
await run(3);
const { profile } = await session.send('Profiler.stop');
await browser.close();

const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
/** A native call counts for whoever made it. */
function roomOf(id) {
  let room = null;
  for (let at = id; at !== undefined; at = parents.get(at)) {
    const { functionName, lineNumber } = nodes.get(at).callFrame;
    room ??= rooms.find(([, path]) => path.test(fileOf[lineNumber] ?? ''))?.[0] ?? null;
    if (functionName === 'summarize') return room ?? 'the rest';
  }
  return null;
}
const time = new Map();
profile.samples.forEach((id, index) => {
  const room = roomOf(id);
  if (room !== null) time.set(room, (time.get(room) ?? 0) + profile.timeDeltas[index]);
});
const all = [...time.values()].reduce((sum, one) => sum + one, 0);
console.log(`Share of summarize() on ${pages.length} ${real.length > 0 ? 'real' : 'made'} pages, Chromium`);
for (const [room, spent] of [...time].sort((a, b) => b[1] - a[1])) console.log(`  ${String(Math.round((100 * spent) / all)).padStart(3)} %  ${room}`);
