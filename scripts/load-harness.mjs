import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tests' own way into the browsers (startChromium, startFirefox, startPageServer): TypeScript, so it is bundled first. */
export async function loadHarness() {
  const outdir = join(root, 'out/harness');
  await build({
    entryPoints: ['chromium', 'firefox', 'page-server'].map((name) => join(root, `test/e2e/harness/${name}.ts`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // What it reads beside itself stays where it is.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/e2e/harness/x')).href) },
  });
  const load = (name) => import(pathToFileURL(join(outdir, `${name}.mjs`)).href);
  return { ...(await load('chromium')), ...(await load('firefox')), ...(await load('page-server')) };
}
