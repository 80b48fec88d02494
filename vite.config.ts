import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build, defineConfig, type BuildOptions, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What a browser does not know is left out of its manifest: each entry is a path into it. */
const unknownTo = {
  chrome: [['background', 'scripts'], ['browser_specific_settings'], ['action', 'default_area'], ['action', 'theme_icons']],
  firefox: [['background', 'service_worker'], ['minimum_chrome_version']],
} as const;
type Browser = keyof typeof unknownTo;

const target = ['chrome116', 'firefox142'];

const without = (value: unknown, [key, ...rest]: readonly string[]): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(
        Object.entries(value).flatMap(([name, inner]) =>
          name !== key ? [[name, inner]] : rest.length > 0 ? [[name, without(inner, rest)]] : [],
        ),
      );

const writeManifest = (out: string, browser: Browser): void => {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const source: unknown = { ...JSON.parse(readFileSync(at('manifest.json'), 'utf8')), version };
  const manifest = unknownTo[browser].reduce<unknown>((rest, path) => without(rest, path), source);
  writeFileSync(at(`${out}/${browser}/manifest.json`), JSON.stringify(manifest));
};

type Messages = Readonly<Record<string, { readonly message: string }>>;
const locales = at('public/_locales');
const readMessages = (language: string): Messages => JSON.parse(readFileSync(`${locales}/${language}/messages.json`, 'utf8'));

/** Every key of every language, as `getMessage` of src/platform knows them. */
const messageKeys = [...new Set(readdirSync(locales).flatMap((language) => Object.keys(readMessages(language))))].sort();
const define = { MESSAGE_KEYS: JSON.stringify(messageKeys.join(' ')) };

/** What the browser itself puts into the manifest. */
const manifestKeys = new Set([...readFileSync(at('manifest.json'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));

/**
 * Joins the messages of a language into one, in the order of their keys, so that no language repeats the keys: a quarter of what they weigh. What
 * browsers replace themselves ('$1') is marked otherwise, and what is said to translators stays in the source.
 */
const packMessages = (folder: string): void => {
  for (const language of readdirSync(folder)) {
    const messages = readMessages(language);
    const lines = messageKeys.map((key) => messages[key]?.message ?? '');
    if (lines.some((line) => /[\n¤]/.test(line))) throw new Error(`A message of '${language}' has a line break or a '¤' in it: see packMessages in vite.config.ts.`);
    const own = Object.entries(messages).filter(([key]) => manifestKeys.has(key)).map(([key, { message }]) => [key, { message }]);
    writeFileSync(`${folder}/${language}/messages.json`, JSON.stringify({ ...Object.fromEntries(own), all: { message: lines.join('\n').replace(/\$(\d)/g, '¤$1') } }));
  }
};

/** Norwegian is written once, as nb, which Chromium looks for; Firefox looks for no. */
const renameNorwegian = (out: string): void => {
  if (existsSync(at(`${out}/firefox/_locales/nb`))) renameSync(at(`${out}/firefox/_locales/nb`), at(`${out}/firefox/_locales/no`));
};

/** What the bundler's own minifier leaves, Terser takes: about a hundredth of the package. */
const squeeze: Plugin = {
  name: 'squeeze',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = (await minify(file.code, { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } })).code ?? file.code;
    }
  },
};

/** Browsers refuse content scripts with noncharacters in them, so that one is plain ASCII. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
};

/** Where Readability turns markup into elements: to begin anew, and for pictures in <noscript>. Lede asks it for neither. */
const markup = ['page.innerHTML = pageCacheHtml;', 'tmp.innerHTML = noscript.innerHTML;'] as const;

/** Readability's source without these lines. Throws where a version of it has others. */
export const withoutMarkup = (source: string): string =>
  markup.reduce((code, line) => {
    if (!code.includes(line)) throw new Error(`Readability no longer says '${line}': see vite.config.ts.`);
    return code.replace(line, '');
  }, source);

/** Firefox's reviewers ask about every assignment to innerHTML: none is left but Preact's own. */
const noMarkup: Plugin = {
  name: 'no-markup',
  transform: (code, id) => (id.endsWith('@mozilla/readability/Readability.js') ? { code: withoutMarkup(code), map: null } : null),
};

/** Takes the part that nobody asks out of Readability's index; throws where it is written otherwise than expected. */
function withoutReaderable(code: string): string {
  const asked = 'require("./Readability-readerable")';
  if (!code.includes(asked)) throw new Error('Readability’s index is not as expected');
  return code.replace(asked, 'null');
}

/** What comes with Readability and tells whether a page may be read: Lede has rules of its own for that. */
const noReaderable: Plugin = {
  name: 'no-readerable',
  transform: (code, id) => (id.endsWith('@mozilla/readability/index.js') ? { code: withoutReaderable(code), map: null } : null),
};

/** The names table and the word lists: nothing of it would load later than the rest. */
const largestChunk = 720;

const shared: BuildOptions = { target, modulePreload: false, reportCompressedSize: false, chunkSizeWarningLimit: largestChunk };

/** A content script cannot be a module: it is built by itself, as one file. */
const buildContent = (out: string): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'warn',
    root: at('src/entrypoints'),
    publicDir: false,
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [noMarkup, noReaderable, squeeze, asciiOnly],
    build: {
      ...shared,
      outDir: at(`${out}/chrome`),
      emptyOutDir: false,
      rolldownOptions: { checks: { pluginTimings: false } },
      lib: { entry: at('src/entrypoints/content/main.ts'), formats: ['iife'], name: 'lede', fileName: () => 'content.js' },
    },
  });

/** Builds the content script after the rest, then makes both browsers' folders of it. */
const bothBrowsers = (out: string): Plugin => ({
  name: 'both-browsers',
  buildStart() {
    this.addWatchFile(at('manifest.json'));
    for (const path of readdirSync(at('src'), { recursive: true, encoding: 'utf8' })) this.addWatchFile(at(`src/${path}`));
  },
  async closeBundle() {
    await buildContent(out);
    packMessages(at(`${out}/chrome/_locales`));
    rmSync(at(`${out}/firefox`), { recursive: true, force: true });
    mkdirSync(at(`${out}/firefox`), { recursive: true });
    cpSync(at(`${out}/chrome`), at(`${out}/firefox`), { recursive: true });
    renameNorwegian(out);
    writeManifest(out, 'chrome');
    writeManifest(out, 'firefox');
  },
});

/** `npm start` builds in a mode and a folder of its own: without the first-run page, and without touching what may be installed from dist. */
const outOf = (mode: string): string => (mode === 'start' ? 'out/start' : 'dist');

export default defineConfig(({ mode }) => ({
  root: at('src/entrypoints'),
  publicDir: at('public'),
  base: '',
  define,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [noMarkup, noReaderable, squeeze, bothBrowsers(outOf(mode))],
  build: {
    ...shared,
    outDir: at(`${outOf(mode)}/chrome`),
    emptyOutDir: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: {
        background: at('src/entrypoints/background/main.ts'),
        popup: at('src/entrypoints/popup/index.html'),
        options: at('src/entrypoints/options/index.html'),
        welcome: at('src/entrypoints/welcome/index.html'),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        assetFileNames: 'assets/[name][extname]',
        // What every part of the extension loads is one file: each more costs its entry in the package.
        codeSplitting: { groups: [{ name: 'platform', test: /src\/platform\/|webextension-polyfill/ }] },
      },
    },
  },
}));
