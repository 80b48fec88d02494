import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixture } from './fixtures.ts';
import { startStage } from './harness/start.ts';

// What every end-to-end test watches for in the end is seen where it happens: a request, an error that nobody caught.

/** Lede as it must never be. */
function astray(folder: string): void {
  const add = (file: string, code: string) => writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')};${code}`);
  add('content.js', `fetch('http://collector.example/seen').catch(() => {})`);
  add('background.js', `setTimeout(() => Promise.reject(new Error('planted in the background')), 500)`);
  add('popup.js', `Promise.reject(new Error('planted in the popup'))`);
}

it('a request and errors of the extension do not go unseen', async () => {
  const stage = await startStage({ change: astray });
  const tab = await stage.driver.openTab(stage.server.put('/story', fixture('harbour-talks')));
  await tab.openPopup();
  await tab.closePopup();
  const said = await stage.end().then(() => '', String);
  expect(said).toContain('collector.example');
  expect(said).toContain('planted in the background');
  expect(said).toContain('planted in the popup');
});
