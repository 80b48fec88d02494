// npm start [-- --firefox]: builds, opens a browser with Lede on a sample article, and opens the popup.
// Without a display it prints what the popup shows, and writes a picture of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { loadHarness } from './load-harness.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wantsFirefox = process.argv.includes('--firefox');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');

const textsOf = (surface, selector) =>
  surface.run((within, wanted) => [...within.querySelectorAll(wanted)].map((element) => element.textContent.replace(/\s+/g, ' ').trim()), selector);

async function printPopup(popup) {
  const [title] = await textsOf(popup, '.story-title');
  const dateline = (await textsOf(popup, '.dateline > *')).join(' · ');
  const points = await textsOf(popup, '.point-text');
  const numbers = await textsOf(popup, '.point-number');
  const people = await textsOf(popup, '.person-words');
  const receipt = await textsOf(popup, '.receipt');
  console.log(['', title, dateline, '', ...points.map((point, index) => `  ${numbers[index]}. ${point}`), '', ...receipt, '', ...people.map((person) => `  ${person}`), ''].join('\n'));
}

async function main() {
  console.log('Building …');
  execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'start', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  const path = await findBrowser(wantsFirefox ? 'firefox' : 'chromium');
  const { startChromium, startFirefox, startPageServer } = await loadHarness();
  const server = await startPageServer();
  const address = server.put('/harbour-talks', readFileSync(join(root, 'test/pages/harbour-talks/page.html'), 'utf8'));
  console.log(`Opening ${wantsFirefox ? 'Firefox' : 'Chromium'} …`);
  const options = { path, proxyPort: headless ? server.port : null, headless, extension: join(root, `out/start/${wantsFirefox ? 'firefox' : 'chrome'}`) };
  const driver = await (wantsFirefox ? startFirefox(options) : startChromium(options));
  const tab = await driver.openTab(headless ? address : `http://127.0.0.1:${server.port}/harbour-talks`);
  const popup = await tab.openPopup();
  if (!headless) {
    console.log('The popup is open. Close the browser to end.');
    await new Promise((resolve) => tab.page.browser().on('disconnected', resolve));
    await server.close();
    return;
  }
  console.log('There is no display here, so this is what the popup shows:');
  await printPopup(popup);
  mkdirSync(join(root, 'out'), { recursive: true });
  await popup.picture(join(root, 'out/popup.png'));
  console.log('Its picture is in out/popup.png.');
  await driver.close();
  await server.close();
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
