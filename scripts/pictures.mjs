// Photographs every state of popup, overlay and options into out/pictures, to be looked at, and lets axe look too.
// npm run pictures [-- word …]: only the pictures whose names hold every word.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { shots } from './gallery/shots.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const wanted = process.argv.slice(2);
const chosen = shots.filter(({ name }) => wanted.every((word) => name.includes(word)));
const axe = await readFile(here('../node_modules/axe-core/axe.min.js'), 'utf8');
const browserPath = process.env.CHROME ?? '/usr/bin/chromium';

const photograph = async (page, address, { name, query, width = 400, height = 300, scale = 2, theme = 'light', forced = false, zoom = 1, act = [] }) => {
  await page.setViewport({ width: Math.round(width / zoom), height: Math.round(height / zoom), deviceScaleFactor: scale * zoom, hasTouch: query.surface === 'popup' && width !== 400 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await page.goto(`${address}?${new URLSearchParams(query)}`, { waitUntil: 'load' });
  for (const [what, selector] of act) {
    // The overlay's elements stand in a shadow root.
    const element = await page.waitForSelector(`>>> ${selector}`, { timeout: 5000 });
    await (what === 'hover' ? element.hover() : what === 'focus' ? element.focus() : element.click());
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  // What sticks to the top while scrolling belongs to the top of a whole picture.
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: here(`../out/pictures/${name}.png`), fullPage: query.surface !== 'overlay' });
  await session.detach();
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { iframes: false }));
  for (const { id, nodes } of violations) {
    process.exitCode = 1;
    console.error(`${name}: ${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`);
  }
};

await build({
  root: here('./gallery'),
  publicDir: here('../public'),
  configFile: false,
  logLevel: 'warn',
  build: { outDir: here('../out/gallery'), emptyOutDir: true, minify: false },
});
const server = await preview({
  root: here('./gallery'),
  configFile: false,
  logLevel: 'warn',
  build: { outDir: here('../out/gallery') },
  preview: { port: 0, host: '127.0.0.1' },
});
const { port } = server.httpServer.address();
if (wanted.length === 0) await rm(here('../out/pictures'), { recursive: true, force: true });
await mkdir(here('../out/pictures'), { recursive: true });
const browser = await puppeteer.launch({
  executablePath: browserPath,
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--hide-scrollbars'] : ['--hide-scrollbars'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    console.error(String(error));
    process.exitCode = 1;
  });
  for (const shot of chosen) await photograph(page, `http://127.0.0.1:${port}/`, shot);
  console.log(`${chosen.length} pictures in out/pictures`);
} finally {
  await browser.close();
  await server.close();
}
