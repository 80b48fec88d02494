import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Changes to the copy of the build that a test loads, for what no browser without a display can be made to do.

/** Speaks one language alone, whatever the browser's own: few machines have a browser in every language. */
export const inLanguage = (language: string) => (folder: string): void => {
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), default_locale: language }));
  for (const other of readdirSync(join(folder, '_locales'))) {
    if (other !== language) rmSync(join(folder, '_locales', other), { recursive: true });
  }
};

/** Puts step-gate.js before popup, options and background. */
export function withStepGate(folder: string): void {
  cpSync(new URL('step-gate.js', import.meta.url), join(folder, 'step-gate.js'));
  for (const place of ['popup', 'options']) {
    const page = join(folder, place, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="../step-gate.js"></script>'));
  }
  const background = join(folder, 'background.js');
  writeFileSync(background, `import './step-gate.js';${readFileSync(background, 'utf8')}`);
}

/** Writes down every height that the popup takes, from its first frame on, in `data-heights` of its document. */
export function watchingHeights(folder: string): void {
  const watch = `const heights = []; new ResizeObserver(() => {
    const { height } = document.body.getBoundingClientRect();
    if (heights.at(-1) !== height) heights.push(height);
    document.documentElement.dataset.heights = heights.join(' ');
  }).observe(document.documentElement);`;
  writeFileSync(join(folder, 'popup/watch.js'), watch);
  const page = join(folder, 'popup/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="watch.js"></script>'));
}

/** Takes its time, in the background, to keep anything in the browser's memory: longer than a page takes to be loaded again. */
export function slowToKeep(folder: string): void {
  const slow = `{
    const { session } = (globalThis.browser ?? chrome).storage;
    const set = session.set.bind(session);
    session.set = (values) => new Promise((resolve) => setTimeout(resolve, 600)).then(() => set(values));
  }`;
  const background = join(folder, 'background.js');
  writeFileSync(background, `${slow}${readFileSync(background, 'utf8')}`);
}

/** A background that hears nobody. */
export function deaf(folder: string): void {
  const background = join(folder, 'background.js');
  writeFileSync(background, `(globalThis.browser ?? chrome).runtime.onMessage.addListener = () => {};${readFileSync(background, 'utf8')}`);
}

/** Leaves the popup nothing of its own to summarize with. */
export function withoutOwnCore(folder: string): void {
  const popup = join(folder, 'popup.js');
  writeFileSync(popup, readFileSync(popup, 'utf8').replace('./chunks/summarize-article.js', './chunks/nothing.js'));
}
