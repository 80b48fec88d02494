// Loads TypeScript modules of src into a script.
import { build } from 'esbuild';

/** Takes paths from the checkout's root; gives all their exports together. */
export async function bundleModule(...paths) {
  const contents = paths.map((path) => `export * from './${path}';`).join('\n');
  const { outputFiles } = await build({ stdin: { contents, resolveDir: '.' }, bundle: true, write: false, format: 'esm', platform: 'neutral', target: 'es2022' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
