// How long Lede takes beside others, as ratios to a bare Readability run on the same page in the same tab, and how big it is.
// usage: npm run build && npm run bench [-- --json] [-- --turns=5] [-- --pages=60] [-- --quick]   --quick: without the extension in real browsers
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { bundleSizes } from './bundle-sizes.mjs';
import { forms, makePage } from './make-page.mjs';
import { timePage } from './time-page.mjs';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, turns: { type: 'string', default: '5' }, pages: { type: 'string', default: '60' }, quick: { type: 'boolean' } } });
const turns = Number(values.turns);
const REAL = '../shared/pages';
/** Pages that bare Readability reads faster than this tell more of the clock than of the program. */
const SHORTEST = 2;

const PROGRAMS = `
  import { summarize } from './src/summarize.ts';
  import { Readability } from '@mozilla/readability';
  import Defuddle from 'defuddle';
  import nlp from 'compromise';
  globalThis.__bench = {
    readability: (document) => { new Readability(document.cloneNode(true)).parse(); },
    lede: (document) => { summarize(document); },
    defuddle: (document, url) => { new Defuddle(document, { url }).parse(); },
    'readability + compromise people()': (document) => {
      const article = new Readability(document.cloneNode(true)).parse();
      nlp(article?.textContent ?? '').people().out('array');
    },
  };`;

async function openTab() {
  const { outputFiles } = await build({ stdin: { contents: PROGRAMS, resolveDir: '.', loader: 'ts' }, bundle: true, write: false, format: 'iife', minify: true, logLevel: 'error' });
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    protocolTimeout: 600_000,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: outputFiles[0].text });
  return { time: (html, url, count) => tab.evaluate(timePage, html, url, count), close: () => browser.close() };
}

const round = (value) => Math.round(value * 100) / 100;
const names = ['lede', 'defuddle', 'readability + compromise people()'];

/** Ratios over a set of timed pages: of the sums, of the median page, of the page at 95 %. */
function ratios(rows, name) {
  const timed = rows.filter((row) => row.readability !== null && row[name] !== null);
  const each = timed.filter((row) => row.readability >= SHORTEST).map((row) => row[name] / row.readability).sort((a, b) => a - b);
  const sum = (key) => timed.reduce((total, row) => total + row[key], 0);
  const at = (share) => (each.length === 0 ? null : round(each[Math.min(each.length - 1, Math.floor(share * each.length))]));
  return { pages: timed.length, whole: round(sum(name) / sum('readability')), median: at(0.5), p95: at(0.95) };
}

const tab = await openTab();
await tab.time(makePage('plain', 1), 'https://news.example/warm-up', 8);

const made = {};
const sums = {};
for (const size of [1, 10, 100]) {
  const rows = [];
  for (const form of forms) rows.push(await tab.time(makePage(form, size), `https://news.example/${form}`, size === 100 ? 2 : turns));
  made[`${size}×`] = Object.fromEntries(names.map((name) => [name, ratios(rows, name)]));
  sums[size] = { lede: rows.reduce((total, row) => total + row.lede, 0), readability: rows.reduce((total, row) => total + row.readability, 0) };
}
const growth = Object.fromEntries([10, 100].map((size) => [`${size}×`, round(sums[size].lede / sums[1].lede / (sums[size].readability / sums[1].readability))]));

let real = null;
if (existsSync(REAL)) {
  const rows = [];
  for (const page of readdirSync(REAL).sort().slice(0, Number(values.pages))) {
    const file = join(REAL, page, 'page.html');
    if (existsSync(file)) rows.push(await tab.time(readFileSync(file, 'utf8'), `https://news.example/${page}`, turns));
  }
  real = Object.fromEntries(names.map((name) => [name, ratios(rows, name)]));
}
await tab.close();

/** What the real browsers showed, by file in out/bench. */
function inBrowsers() {
  rmSync('out/bench', { recursive: true, force: true });
  try {
    execFileSync('npx', ['vitest', 'run', '--config', 'test/bench/vitest.config.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error('Not everything could be measured in the browsers.');
  }
  const found = (name) => (existsSync(`out/bench/${name}.json`) ? JSON.parse(readFileSync(`out/bench/${name}.json`, 'utf8')) : null);
  const clicks = Object.fromEntries(['chromium', 'firefox'].flatMap((name) => {
    const times = found(`clicks-${name}`);
    return times === null ? [] : [[name, { median: round(times.points / times.empty), quickest: round(times.quickest.points / times.quickest.empty) }]];
  }));
  const page = found('in-page');
  return { clicks, memoryKept: page?.kept ?? null, longestTask: page === null ? null : round(page.longest / page.bare) };
}

/** The figures on points and people, line by line, where the real pages and their truths lie beside the checkout; else null. */
function quality() {
  if (!existsSync('../shared/measure')) return null;
  cpSync('../shared/measure', 'out/measure', { recursive: true });
  if (!existsSync('out/measure/node_modules')) execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: 'out/measure', stdio: ['ignore', 'ignore', 'inherit'] });
  const args = ['out/measure/measure.mjs', '--core', 'src/summarize.ts', '--root', '../shared', '--only', 'points,people,gum,summaries,articles'];
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim().split('\n');
}

const browsers = values.quick ? null : inBrowsers();
const figures = values.quick ? null : quality();
const sizes = { chrome: bundleSizes('dist/chrome'), firefox: bundleSizes('dist/firefox') };

if (values.json) console.log(JSON.stringify({ made, growth, real, browsers, figures, sizes }, null, 1));
else {
  const table = (title, group) => {
    console.log(`\n${title}`);
    for (const [name, { pages, whole, median, p95 }] of Object.entries(group)) console.log(`  ${name.padEnd(36)} whole ${whole}  median ${median ?? '-'}  p95 ${p95 ?? '-'}  (${pages} pages)`);
  };
  console.log('Time as a multiple of a bare Readability run of the same page (1 = as long).');
  for (const [size, group] of Object.entries(made)) table(`Made pages, ${size} the words`, group);
  console.log(`\nGrowth of Lede's time with the words, against Readability's own: ${Object.entries(growth).map(([size, value]) => `${size} ${value}`).join('  ')}`);
  if (real === null) console.log('\nReal pages: skipped, there are none beside this checkout.');
  else table('Real pages', real);
  if (figures !== null) console.log(['\nPoints and people on the real pages', ...figures].join('\n  '));
  else if (!values.quick) console.log('\nPoints and people: skipped, there are no real pages beside this checkout.');
  if (browsers !== null) {
    console.log('\nThe built extension in real browsers');
    for (const [name, { median, quickest }] of Object.entries(browsers.clicks)) console.log(`  click to points, of click to an empty popup's first paint, ${name}: median ${median}  quickest ${quickest}`);
    if (browsers.memoryKept !== null) console.log(`  memory kept in a page after the popup closes, Chromium: ${round(browsers.memoryKept / 1e6)} MB`);
    if (browsers.longestTask !== null) console.log(`  longest task on the thread of a 1 MB page, of a first bare Readability run there, Chromium: ${browsers.longestTask}`);
  }
  for (const [browser, size] of Object.entries(sizes)) {
    if (size === null) {
      console.log(`\n${browser}: not built; npm run build first.`);
      continue;
    }
    console.log(`\n${browser}: ${Math.round(size.total / 1000)} kB in all, ${Math.round(size.content / 1000)} kB of it goes into a page (gzipped)`);
    for (const { file, gzipped } of size.files.slice(0, 12)) console.log(`  ${String(Math.round(gzipped / 100) / 10).padStart(7)} kB  ${file}`);
  }
}
