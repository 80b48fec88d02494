import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' };
const icon = fileURLToPath(new URL('../../public/icons/icon.svg', import.meta.url));

/** Builds the gallery and serves it; nothing is written. */
export async function serveGallery() {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const { output } = await build({ root, configFile: false, logLevel: 'warn', build: { write: false, minify: false } });
  const page = output.map((file) => [file.fileName === 'index.html' ? '/' : `/${file.fileName}`, { type: types[file.fileName.split('.').pop()], body: file.type === 'chunk' ? file.code : file.source }]);
  const files = new Map([...page, ['/icons/icon.svg', { type: types.svg, body: readFileSync(icon) }]]);
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url, 'http://localhost').pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
