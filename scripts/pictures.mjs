// Photographs every state of popup, overlay and options, in Chromium and in Firefox, into out/pictures, to be looked at,
// and lets axe look too. npm run pictures [-- word …]: only the pictures whose names hold every word, as 'firefox popup dark'.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './gallery/open-browser.mjs';
import { serveGallery } from './gallery/serve-gallery.mjs';
import { shots } from './gallery/shots.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const words = process.argv.slice(2);
const axe = await readFile(here('../node_modules/axe-core/axe.min.js'), 'utf8');
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

const photograph = async (page, address, path, { query, width = 400, height = 300, scale = 2, zoom = 1, forced = false, act = [] }) => {
  await page.setViewport({ width: Math.round(width / zoom), height: Math.round(height / zoom), deviceScaleFactor: scale * zoom });
  await page.goto(`${address}?${new URLSearchParams(query)}`, { waitUntil: 'load' });
  for (const [what, selector] of act) {
    // The overlay's elements stand in a shadow root.
    const element = await page.waitForSelector(`>>> ${selector}`, { timeout: 5000 });
    await (what === 'hover' ? element.hover() : what === 'focus' ? element.focus() : what === 'down' ? element.press('ArrowDown') : element.click());
    await pause(60);
  }
  // What sticks to the top while scrolling belongs to the top of a whole picture.
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path, fullPage: query.surface !== 'overlay' });
  await page.evaluate(axe);
  // Where the reader's own colours rule, their contrast is the reader's.
  const rules = { 'color-contrast': { enabled: !forced } };
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), { iframes: false, rules });
  for (const { id, nodes } of violations) {
    process.exitCode = 1;
    console.error(`${path}: ${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`);
  }
};

const stand = ({ theme = 'light', forced = false }) => ({ theme, forced });
const order = (shot) => JSON.stringify(stand(shot));

const { address, close } = await serveGallery();
if (words.length === 0) await rm(here('../out/pictures'), { recursive: true, force: true });
let taken = 0;
for (const name of ['chromium', 'firefox']) {
  const wanted = shots.filter((shot) => words.every((word) => `${name} ${shot.name}`.includes(word))).sort((a, b) => order(a).localeCompare(order(b)));
  if (wanted.length === 0) continue;
  await mkdir(here(`../out/pictures/${name}`), { recursive: true });
  const browser = await openBrowser(name);
  try {
    for (const shot of wanted) {
      await browser.stand(stand(shot));
      await photograph(browser.page, address, here(`../out/pictures/${name}/${shot.name}.png`), shot);
      taken++;
    }
  } finally {
    await browser.close();
  }
}
close();
console.log(`${taken} pictures in out/pictures`);
