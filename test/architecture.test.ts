import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// Reads as documentation: the rooms of src, and who may import whom.

/** `rooms`: what may be imported. `doors`: what others may import from here; every other file is nobody's business. */
const house: Readonly<Record<string, { readonly rooms: readonly string[] | 'all'; readonly doors: readonly string[] | 'all' }>> = {
  'model.ts': { rooms: [], doors: 'all' },
  'settings.ts': { rooms: [], doors: 'all' },
  'summarize.ts': { rooms: ['model.ts', 'article', 'summarize-article.ts'], doors: 'all' },
  'summarize-article.ts': { rooms: ['model.ts', 'text', 'key-points', 'people'], doors: 'all' },
  text: { rooms: ['model.ts'], doors: 'all' },
  article: { rooms: ['model.ts', 'text'], doors: ['read-article.ts', 'is-entrance.ts'] },
  'key-points': { rooms: ['model.ts', 'text'], doors: ['find-key-points.ts'] },
  people: { rooms: ['model.ts', 'text'], doors: ['find-people.ts', 'people-in.ts'] },
  format: { rooms: ['model.ts'], doors: ['compose-clip.ts', 'text-fragment.ts'] },
  page: { rooms: ['model.ts', 'text'], doors: ['quote-finder.ts', 'scroll-to.ts', 'highlighter.ts', 'fragment-text.ts', 'reading-place.ts'] },
  ui: { rooms: ['model.ts', 'settings.ts'], doors: 'all' },
  overlay: { rooms: ['model.ts', 'settings.ts', 'ui'], doors: ['mount-overlay.ts'] },
  platform: { rooms: ['model.ts', 'settings.ts'], doors: 'all' },
  entrypoints: { rooms: 'all', doors: [] },
};

/** Rooms that see no browser: neither the page's nor the extension's. */
const blind = ['text', 'key-points', 'people', 'model.ts', 'settings.ts', 'summarize.ts', 'summarize-article.ts', 'format'];
/** Rooms that may speak to the extension's API. */
const speaking = ['platform', 'entrypoints'];

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));
const code = files.filter((path) => !/\.test\.tsx?$/.test(path));
const sourceOf = (path: string): string => readFileSync(join(src, path), 'utf8');
/** Without comments and the insides of strings, so that a word there is no breach. */
const bareOf = (path: string): string =>
  sourceOf(path)
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/(^|[^:'"])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
const roomOf = (path: string): string => path.split('/')[0] ?? path;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly outside: boolean;
}
const importsOf = (path: string): readonly Import[] =>
  [...sourceOf(path).matchAll(/^\s*(?:import|export)\b[^;'"`]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)].map(([, a, b, c]) => {
    const name = (a ?? b ?? c ?? '').replace(/\?.*$/, '');
    const outside = !name.startsWith('.');
    return { from: path, to: outside ? name : normalize(join(dirname(path), name)).replaceAll('\\', '/'), outside };
  });
// The list of messages in public is data: ui takes its keys as a type.
const inside = files.flatMap(importsOf).filter(({ outside, to }) => !outside && !to.startsWith('..'));
const say = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('the house', () => {
  it('has the rooms of the table and no other', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !/\.test\.tsx?$/.test(room) && house[room] === undefined && room !== 'vite-env.d.ts')).toEqual([]);
  });

  it('lets every room import only what the table allows', () => {
    const breaches = inside.filter(({ from, to }) => {
      const room = roomOf(from).replace('.test.ts', '.ts');
      const allowed = house[room]?.rooms ?? [];
      return allowed !== 'all' && room !== roomOf(to) && !allowed.includes(roomOf(to));
    });
    expect(breaches.map(say)).toEqual([]);
  });

  it('is entered by its doors alone', () => {
    const breaches = inside.filter(({ from, to }) => {
      const doors = house[roomOf(to)]?.doors ?? [];
      return roomOf(from) !== roomOf(to) && doors !== 'all' && !doors.some((door) => to === `${roomOf(to)}/${door}`);
    });
    expect(breaches.map(say)).toEqual([]);
  });

  it('has no two rooms that import each other', () => {
    const pairs = new Set(inside.filter(({ from, to }) => roomOf(from) !== roomOf(to)).map(({ from, to }) => `${roomOf(from)} > ${roomOf(to)}`));
    expect([...pairs].filter((pair) => pairs.has(pair.split(' > ').reverse().join(' > ')))).toEqual([]);
  });

  it('has no files that import each other in a circle', () => {
    const graph = new Map(code.map((path) => [path, importsOf(path).filter(({ outside }) => !outside).map(({ to }) => to)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of code) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('keeps the browser out of the core', () => {
    const reach = /(?<![.\w'-])(?:document|window|browser|chrome|globalThis|navigator|location)(?=\.|\[|\?\.)/;
    const breaches = code.filter((path) => {
      const bare = bareOf(path);
      // What a function was given by that name is its own.
      const own = /\bdocument: Document\b/.test(bare) || /[({,]\s*document\s*[,})]/.test(bare);
      const found = reach.exec(bare);
      return blind.includes(roomOf(path)) && found !== null && !(own && found[0] === 'document');
    });
    expect(breaches).toEqual([]);
  });

  it('speaks to the extension API in platform and entrypoints alone', () => {
    const breaches = files.flatMap(importsOf).filter(({ from, to }) => to === 'webextension-polyfill' && !speaking.includes(roomOf(from)));
    expect(breaches.map(say)).toEqual([]);
    expect(code.filter((path) => !speaking.includes(roomOf(path)) && /(?<![.\w])(?:browser|chrome)\.\w/.test(bareOf(path)))).toEqual([]);
  });

  it('needs three packages at run time', () => {
    const packages = new Set(code.flatMap(importsOf).filter(({ outside }) => outside).map(({ to }) => to.split('/').slice(0, to.startsWith('@') ? 2 : 1).join('/')));
    expect([...packages].sort()).toEqual(['@mozilla/readability', 'preact', 'webextension-polyfill']);
  });

  it('names a file after what it exports', () => {
    const wordsOf = (name: string): readonly string[] => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split('-');
    const misnamed = code.filter((path) => {
      const name = path.split('/').at(-1)?.replace(/\.tsx?$/, '') ?? '';
      // A page's program exports nothing; a language's file goes by its language; these three hold what their name sums up.
      if (['model', 'normalize', 'tag-roles'].includes(name)) return false;
      if (name === 'main' || name.endsWith('.d') || name.endsWith('.generated') || /^[a-z]{2}$/.test(name)) return false;
      const exported = [...sourceOf(path).matchAll(/^export\s+(?:async\s+)?(?:function\*?|const|let|class|interface|type)\s+(\w+)/gm)].flatMap((match) => wordsOf(match[1] ?? ''));
      return !wordsOf(name).some((word) => exported.some((one) => one === word || one === `${word}s` || `${one}s` === word || (word.length > 4 && one.startsWith(word.slice(0, 4)))));
    });
    expect(misnamed).toEqual([]);
  });

  it('has no default exports, barrels or rooms for odds and ends', () => {
    expect(code.filter((path) => /^export\s+default\b/m.test(sourceOf(path)))).toEqual([]);
    expect(code.filter((path) => /^export\s+\*/m.test(sourceOf(path)) || /(?:^|\/)index\.tsx?$/.test(path))).toEqual([]);
    expect(files.filter((path) => /(?:^|\/)(?:utils?|helpers?|shared|common|lib|misc)(?:\/|\.|$)/.test(path))).toEqual([]);
  });

  it('has no file over 300 lines but generated ones', () => {
    expect(files.filter((path) => !path.includes('.generated.') && sourceOf(path).split('\n').length > 301)).toEqual([]);
  });

  it('says in line 1 of a generated file by what it was made', () => {
    for (const path of files.filter((name) => name.includes('.generated.'))) expect(sourceOf(path).split('\n')[0], path).toMatch(/scripts\/[\w-]+\.mjs/);
  });

  it('shows text as text: nothing that is shown is parsed as HTML', () => {
    const risky = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|dangerouslySetInnerHTML|setHTMLUnsafe|document\.write|eval|new Function)\b/;
    expect(code.filter((path) => risky.test(bareOf(path)))).toEqual([]);
    // A page that stands in one of its own elements as text is parsed where nothing runs and nothing is shown: in one place, to be read.
    expect(code.filter((path) => /\bDOMParser\b/.test(bareOf(path)))).toEqual(['article/safe-dom.ts']);
  });

  it('has no way to the network', () => {
    const network = /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/;
    expect(code.filter((path) => network.test(bareOf(path)))).toEqual([]);
  });

  it('never says any', () => {
    expect(code.filter((path) => /(?::|<|\bas)\s*any\b(?!['\s]*[a-z])/.test(bareOf(path)))).toEqual([]);
  });
});

describe('the manifest', () => {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'));

  it('asks for four permissions, none of which warns', () => {
    expect(manifest['permissions']).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['optional_permissions']).toBeUndefined();
  });

  it('forbids all connections', () => {
    const policy = JSON.stringify(manifest['content_security_policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('tells Firefox that no data are collected', () => {
    expect(JSON.stringify(manifest['browser_specific_settings'])).toContain('"data_collection_permissions":{"required":["none"]}');
  });
});

describe('the manifest for Firefox', () => {
  const { browser_specific_settings: settings }: { readonly browser_specific_settings: Record<string, Record<string, unknown>> } = JSON.parse(
    readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'),
  );

  it('declares desktop and Android, from the same version on', () => {
    expect(settings['gecko']?.['strict_min_version']).toBe('142.0');
    expect(settings['gecko_android']?.['strict_min_version']).toBe('142.0');
  });

  it('has an id that claims no domain', () => {
    expect(settings['gecko']?.['id']).toMatch(/^\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}$/);
  });
});

describe('the top level', () => {
  it('holds what the design names and nothing else', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const known = new Set(
      'package.json package-lock.json manifest.json vite.config.ts vitest.config.ts tsconfig.json src public test scripts store README.md LICENSE CHANGELOG.md PRIVACY.md SECURITY.md THIRD_PARTY.md node_modules dist out'.split(' '),
    );
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !known.has(name) && (statSync(join(root, name)).isDirectory() || !name.endsWith('.log')))).toEqual([]);
  });
});
