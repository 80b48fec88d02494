import puppeteer from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';

const root = process.getuid?.() === 0;

/** How a browser is made to stand as a picture wants it: dark or light, in the reader's own colours or in ours. */
const openers = {
  chromium: async () => {
    const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: [...(root ? ['--no-sandbox'] : []), '--hide-scrollbars'] });
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const stand = ({ theme, forced }) =>
      session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
    return { page, stand, close: () => browser.close() };
  },
  // Firefox takes this from its settings alone: one start for each way to stand.
  firefox: async () => {
    let browser = null;
    let page = null;
    let now = '';
    const start = async ({ theme, forced }) => {
      await browser?.close();
      browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: await findBrowser('firefox'),
        extraPrefsFirefox: {
          'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
          'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
          'browser.display.document_color_use': forced ? 2 : 1,
          'ui.prefersReducedMotion': 1,
        },
      });
      page = await browser.newPage();
    };
    const stand = async (how) => {
      const wanted = `${how.theme} ${how.forced}`;
      if (now !== wanted) await start(how);
      now = wanted;
    };
    return {
      get page() {
        return page;
      },
      stand,
      close: () => browser?.close(),
    };
  },
};

/** Opens a browser to photograph with; `page` is the one tab, to be asked for anew after each `stand`. */
export const openBrowser = (name) => openers[name]();
