// Draws public/icons/*.png from public/icons/icon.svg with a headless Chromium. Run it after the drawing has changed.
// usage: node scripts/make-icons.mjs   (CHROME names the browser, else `chromium` is taken)
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';

const icons = new URL('../public/icons/', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', icons), 'utf8');

/** The toolbar of Firefox takes a drawing without ground, in the colour of its theme's text. */
const plain = (ink) => drawing.replace(/<rect[^>]*\/>/, '').replace(/#fffdf8/g, ink).replace('viewBox="0 0 16 16"', 'viewBox="2 2.25 12 12"');

const pictures = [
  ...[16, 32, 48, 128].map((size) => ({ name: `icon-${size}.png`, size, svg: drawing })),
  // 'light' is the colour of the text: for dark toolbars.
  ...[16, 32].flatMap((size) => [
    { name: `toolbar-light-${size}.png`, size, svg: plain('#fbfbfe') },
    { name: `toolbar-dark-${size}.png`, size, svg: plain('#15141a') },
  ]),
];

const browser = await launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox'], pipe: true });
const page = await browser.newPage();
for (const { name, size, svg } of pictures) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(new URL(name, icons), await page.screenshot({ omitBackground: true }));
}
await browser.close();
