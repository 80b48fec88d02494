// Opens real pages in a real Chromium and looks for every point of their summaries in the page as it stands there.
// Served from here under their own paths; everything else is refused. A point is found again when the words that would
// be highlighted are the quote's own, white space and invisible characters aside.
// usage: npm run found-again [-- --scripts] [-- --show] [-- --links] [-- part of a page's name]
//   --scripts: the pages' own scripts run too; --links: every link that would be copied is opened as well.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { isMarked, markStyle } from './follow-link.mjs';

const ROOT = '../shared';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scripts: { type: 'boolean' }, show: { type: 'boolean' }, links: { type: 'boolean' } },
});

if (!existsSync(join(ROOT, 'truth'))) {
  console.log('Skipped: there are no real pages beside this checkout.');
  process.exit(0);
}

const PROGRAM = `
  import { summarize } from './src/summarize.ts';
  import { textFragment } from './src/format/text-fragment.ts';
  import { fragmentText } from './src/page/fragment-text.ts';
  import { quoteFinder } from './src/page/quote-finder.ts';
  import { squeeze } from './src/page/page-text.ts';
  const find = (quote) => quoteFinder(document).find(quote);
  globalThis.lede = {
    lookFor: () => {
      const before = document.documentElement.outerHTML;
      const summary = summarize(document);
      if (summary === null) return null;
      const finder = quoteFinder(document);
      const { isUnique } = fragmentText(document);
      const isFound = (quote) => {
        const ranges = finder.find(quote);
        return ranges !== null && squeeze(ranges.map((range) => range.toString()).join('')) === squeeze(quote.exact);
      };
      const points = summary.keyPoints.flatMap(({ source, points }) => points.map(({ quote }) => {
        const found = isFound(quote);
        return { source, quote, found, link: found ? textFragment(quote, isUnique) : null };
      }));
      const people = summary.people.flatMap(({ mentions, roleQuote }) => [...mentions, ...(roleQuote ? [roleQuote] : [])]).map((quote) => ({ quote, found: isFound(quote) }));
      return { points, people, changed: document.documentElement.outerHTML !== before };
    },
    place: (quote) => {
      const ranges = find(quote);
      // A page that grew after the browser had scrolled has pushed the words away again; their mark went with them.
      const { top = 0, bottom = 0 } = ranges?.[0].getBoundingClientRect() ?? {};
      if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
      return (ranges ?? []).flatMap((range) => [...range.getClientRects()]).map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
  };`;

/** Every page that the truths name, once, with the path it had. */
function readPages() {
  const rows = ['points', 'articles', 'people'].flatMap((name) =>
    readFileSync(join(ROOT, 'truth', `${name}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line)));
  const wanted = rows.filter(({ page }) => positionals.every((word) => page.includes(word)));
  return [...new Map(wanted.map(({ page, url }) => [page, { page, path: url ? new URL(url).pathname + new URL(url).search : '/article' }])).values()];
}

const pages = readPages();
let current = { path: '', html: '' };
const server = createServer((request, response) => {
  const isPage = request.url === current.path;
  response.writeHead(isPage ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(values.scripts ? {} : { 'content-security-policy': "script-src 'none'" }),
  });
  response.end(isPage ? current.html : '');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const { outputFiles } = await build({ stdin: { contents: PROGRAM, resolveDir: '.', loader: 'ts' }, bundle: true, write: false, format: 'iife', logLevel: 'error' });
const program = outputFiles[0].text;
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  defaultViewport: { width: 1100, height: 760 },
  args: ['--no-sandbox', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
const counter = await browser.newPage();

/** A tab that asks nobody but the server above, and a way to run our program in a world of its own there. */
async function openPage(address) {
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => (request.url().startsWith(`${origin}/`) && request.isNavigationRequest() && request.frame() === tab.mainFrame() ? request.continue() : request.abort()));
  tab.on('dialog', (dialog) => void dialog.dismiss());
  const session = await tab.createCDPSession();
  await tab.goto(address, { waitUntil: 'load', timeout: 30_000 });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'lede' });
  const run = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(program);
  if (values.links) await run(`{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(markStyle)}); document.adoptedStyleSheets = [sheet]; }`);
  return { tab, run, close: () => tab.close() };
}

const sum = { pages: 0, none: 0, failed: 0, changed: 0, points: 0, found: 0, people: 0, peopleFound: 0, links: 0, led: 0 };
const tell = (page, what) => {
  if (values.show) console.log(`${page}: ${what}`);
};

for (const { page, path } of pages) {
  current = { path, html: readFileSync(join(ROOT, page), 'utf8') };
  let opened;
  try {
    opened = await openPage(origin + path);
    const seen = await opened.run('lede.lookFor()');
    if (seen === null) {
      sum.none++;
      continue;
    }
    sum.pages++;
    if (seen.changed) sum.changed++;
    sum.points += seen.points.length;
    sum.found += seen.points.filter(({ found }) => found).length;
    sum.people += seen.people.length;
    sum.peopleFound += seen.people.filter(({ found }) => found).length;
    for (const { source, quote } of seen.points.filter(({ found }) => !found)) tell(page, `${source} not found: ${JSON.stringify(quote)}`);
    for (const { quote } of seen.people.filter(({ found }) => !found)) tell(page, `person not found: ${JSON.stringify(quote)}`);
    sum.links += seen.points.filter(({ link }) => link !== null).length;
    for (const { quote, link } of values.links ? seen.points.filter((point) => point.link !== null) : []) {
      const followed = await openPage(origin + path + link);
      const led = await isMarked(followed.tab, counter, () => followed.run(`lede.place(${JSON.stringify(quote)})`));
      if (led) sum.led++;
      else tell(page, `${link} does not lead to ${JSON.stringify(quote.exact)}`);
      await followed.close();
    }
  } catch (error) {
    sum.failed++;
    tell(page, String(error));
  } finally {
    await opened?.close().catch(() => {});
  }
}
await browser.close();
server.close();

const share = (part, whole) => `${part} of ${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(2)} %)`;
console.log(`pages ${pages.length}: ${sum.pages} summarised, ${sum.none} no article, ${sum.failed} failed, ${sum.changed} changed by it; scripts ${values.scripts ? 'on' : 'off'}`);
console.log(`points found again: ${share(sum.found, sum.points)}`);
console.log(`mentions and roles found again: ${share(sum.peopleFound, sum.people)}`);
console.log(`points with a link that was proved: ${share(sum.links, sum.points)}`);
if (values.links) console.log(`links that Chromium leads to their sentence: ${share(sum.led, sum.links)}`);
