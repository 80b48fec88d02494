// Makes the pictures of the stores' listings, store/*.png, and the README's store/popup.png, from the built extension in a real Chromium.
// usage: npm run build && node scripts/store-pictures.mjs
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { loadHarness } from './load-harness.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const store = join(root, 'store');
const icon = readFileSync(join(root, 'public/icons/icon.svg'), 'utf8');

/** The sample as a news site would dress it. */
const dress = `
  body { margin: 0; font: 18px/1.6 Georgia, 'Noto Serif', serif; color: #222; background: #fff }
  header { background: #17324d; padding: 14px 40px; font: 600 14px system-ui, 'Noto Sans', sans-serif } header nav a { color: #fff; text-decoration: none; margin-inline-end: 22px }
  main { max-width: 620px; margin: 0 0 0 60px; padding: 24px 0 } h1 { font-size: 36px; line-height: 1.15; margin: 8px 0 } .byline { color: #666; font-size: 15px }
  a { color: #17324d } figure { margin: 0; height: 120px; background: linear-gradient(#9fc3da, #dbe9ef 55%, #5d8299 56%, #7fa3b6) } figcaption { color: #fff; font-size: 12px; padding: 96px 10px 0 } aside { display: none }`;

const dataUrl = (picture) => `data:image/png;base64,${picture.toString('base64')}`;
/** A picture of a surface, as it would be seen. */
const pictureOf = async (surface) => {
  const path = join(tmpdir(), `lede-picture-${process.pid}.png`);
  await surface.picture(path);
  return readFileSync(path);
};
const clickOn = async (surface, selector, index = 0) => {
  const at = await surface.run(
    (within, wanted, which) => {
      const element = within.querySelectorAll(wanted)[which];
      element.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
    index,
  );
  await surface.clickAt(at.x, at.y);
  await new Promise((resolve) => setTimeout(resolve, 400));
};

const style = `
  * { box-sizing: border-box; margin: 0 }
  body { width: 1280px; height: 800px; overflow: hidden; position: relative; color: #1c1a17; font-family: system-ui, 'Noto Sans', sans-serif;
    background: radial-gradient(circle at 80% 10%, #fffdf8, #f3eadb) }
  .claim { position: absolute; inset: 44px 80px auto; font: 700 46px/1.1 'Iowan Old Style', Georgia, 'Noto Serif', serif; letter-spacing: -0.02em }
  .more { position: absolute; inset: 106px 80px auto; font: 400 21px/1.4 Georgia, 'Noto Serif', serif; color: #5e584e }
  .window { position: absolute; left: 80px; top: 168px; width: 1120px; height: 700px; border-radius: 12px 12px 0 0; overflow: hidden; background: #fff; box-shadow: 0 2px 6px #0002, 0 24px 70px #3a280a44 }
  .bar { height: 46px; display: flex; align-items: center; gap: 14px; padding: 0 16px; background: #ece6da }
  .bar i { width: 12px; height: 12px; border-radius: 50%; background: #cfc6b5 } .bar span { flex: 1; padding: 6px 16px; border-radius: 16px; background: #fffdf8; color: #6a6355; font-size: 13px }
  .bar svg { width: 24px; height: 24px; outline: 3px solid #a3271b55; outline-offset: 3px; border-radius: 5px }
  .window img { width: 1120px; display: block }
  .dark { background: #1a1917 } .left { left: 180px; top: 176px } .right { right: 180px; top: 176px }
  .near { right: 96px; top: 222px } .pasted { height: 600px; padding: 28px 32px; overflow: hidden; background: #fff; font: 14px/1.5 Georgia, 'Noto Serif', serif } .pasted * { margin-block: 0.5em }
  .popup img { display: block; zoom: 0.5 }
  .popup { position: absolute; width: 400px; overflow: hidden; border-radius: 10px; box-shadow: 0 2px 6px #0003, 0 18px 60px #0005 }`;

const page = (claim, more, body) => `<!doctype html><style>${style}</style><h1 class="claim">${claim}</h1><p class="more">${more}</p>${body}`;
/** A popup, without the strip that the browser keeps for a scroll bar. */
const card = (place, picture) => `<div class="popup ${place}"><img src="${dataUrl(picture)}"></div>`;
const framed = (picture, popup) =>
  `<div class="window"><div class="bar"><i></i><i></i><i></i><span>coastal-courier.example/world/harbour-talks</span>${icon}</div><img src="${dataUrl(picture)}"></div>` +
  (popup ? card('near', popup) : '');
const beside = (left, right) => card('left', left) + (typeof right === 'string' ? `<div class="popup right pasted">${right}</div>` : card('right', right));

const tile = `<!doctype html><style>* { box-sizing: border-box; margin: 0 } body { width: 440px; height: 280px; display: grid; grid-template-columns: 128px 1fr; gap: 26px; align-content: center; align-items: center; padding: 0 36px;
  background: radial-gradient(circle at 85% 0, #fffdf8, #f0e5d3); color: #1c1a17; font-family: Georgia, 'Noto Serif', serif } svg { width: 128px; height: 128px; border-radius: 26px; box-shadow: 0 10px 30px #3a280a44 }
  b { font: italic 700 58px/1 Georgia, 'Noto Serif', serif; letter-spacing: -0.02em } p { margin-top: 12px; font-size: 20px; line-height: 1.3; color: #5e584e }</style>${icon}<div><b>Lede</b><p>Key points and people, in one click</p></div>`;

async function main() {
  const { startChromium, startPageServer } = await loadHarness();
  const server = await startPageServer();
  const driver = await startChromium({ path: await findBrowser('chromium'), extension: join(root, 'dist/chrome'), proxyPort: server.port, headless: true, scale: 2 });
  try {
    await driver.welcome();
    await driver.closeWelcome();
    const article = readFileSync(join(root, 'test/pages/harbour-talks/page.html'), 'utf8').replace(/<style>[^<]*<\/style>/, `<style>${dress}</style>`);
    server.put('/world/harbour-talks', article);
    const tab = await driver.openTab('http://coastal-courier.example/world/harbour-talks');
    const bare = await tab.page.screenshot();

    const popup = await tab.openPopup();
    const ready = await pictureOf(popup);
    await clickOn(popup, '.person-button');
    await clickOn(popup, '.stepper .icon-button', 1);
    await popup.run((within) => {
      within.querySelector('.people').scrollIntoView();
      within.defaultView.scrollBy(0, -48);
    });
    const person = await pictureOf(popup);
    await tab.closePopup();

    const again = await tab.openPopup();
    await clickOn(again, '.copy-button');
    await clickOn(again, '.copy-more');
    await again.run((within) => within.defaultView.scrollTo(0, 0));
    const menu = await pictureOf(again);
    await tab.closePopup();

    const { html: copied } = await driver.readClipboard();

    await tab.pressOverlayKey();
    let overlay = null;
    while (overlay === null || (await overlay.run((within) => within.querySelector('.point-number') === null))) overlay = await tab.overlay();
    await tab.page.bringToFront();
    await clickOn(overlay, '.point-number', 1);
    const marked = await tab.page.screenshot();

    await driver.setTheme('dark');
    const options = await driver.openOptions();
    const top = await options.run((within) => {
      const section = within.querySelector('.options-section:last-child');
      section.scrollIntoView();
      return section.getBoundingClientRect().y;
    });
    const proof = await pictureOf(options);
    await driver.setTheme('light');

    const canvas = await tab.page.browser().newPage();
    const write = async (name, html, width, height, deviceScaleFactor = 1) => {
      await canvas.setViewport({ width, height, deviceScaleFactor });
      await canvas.setContent(html);
      await canvas.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
      await canvas.screenshot({ path: join(store, name) });
      console.log(`store/${name}`);
    };
    await write('1-popup.png', page('What a news page says, in one click', 'Its key points and the people in it, in the article’s own words.', framed(Buffer.from(bare), ready)), 1280, 800);
    await write('2-overlay.png', page('Every point leads back to its sentence', 'Click a number: the page scrolls there and marks the words.', framed(Buffer.from(marked))), 1280, 800);
    await write('3-people.png', page('Who is in it, and where the page says so', 'Real people with their roles; step through every mention.', beside(ready, person)), 1280, 800);
    await write('4-copy.png', page('Copy it all, with source and link', 'As text, rich text or Markdown; you see what you get.', beside(menu, copied)), 1280, 800);
    await write('5-private.png', page('Nothing is sent anywhere', 'No network, no account, no permission to read all pages: see for yourself.', `<div class="window dark"><img style="margin-top:${-Math.max(0, top - 10)}px" src="${dataUrl(proof)}"></div>`), 1280, 800);
    await write('tile-440x280.png', tile, 440, 280);
    await write('popup.png', `<!doctype html><style>${style} .popup { inset: 0; box-shadow: none; border-radius: 0; background: #fffdf8 }</style>${card('', ready)}`, 400, 600, 2);
  } finally {
    await driver.close();
    await server.close();
  }
}

await main();
