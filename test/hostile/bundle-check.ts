import { build } from 'esbuild';

/** check-page.ts with all that it needs in one script, as a browser would be given it; running it makes `checkPage` known globally. */
export async function bundleCheck(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "import { checkPage } from './test/hostile/check-page.ts'; globalThis.checkPage = checkPage;", resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

declare global {
  /** Made known by the script above. */
  var checkPage: typeof import('./check-page.ts').checkPage;
}
