import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages by their path, under every name, and writes down what was asked for. */
export interface PageServer {
  readonly port: number;
  /** Puts a page there; returns its address on a plain-http host. */
  readonly put: (path: string, answer: Answer | string) => string;
  /** All requests so far: 'GET http://news.test/a'. */
  readonly requests: () => readonly string[];
  /** Those of them that say that an extension made them. */
  readonly ofExtensions: () => readonly string[];
  readonly close: () => Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });

const addressOf = (request: IncomingMessage): string => {
  const url = request.url ?? '/';
  return url.startsWith('http') ? url : `http://${request.headers.host ?? 'localhost'}${url}`;
};

/**
 * A web server that is the browser's proxy at the same time: whatever the browser asks for, of whomever, comes here,
 * is written down, and answered with a page that was put there or with 404.
 */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, Answer>();
  const seen: string[] = [];
  const ofExtensions: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    seen.push(`${request.method ?? ''} ${address}`);
    if (/-extension:/.test(`${request.headers.origin ?? ''} ${request.headers.referer ?? ''}`)) ofExtensions.push(address);
    const page = pages.get(new URL(address).pathname);
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page?.headers });
    // Of an empty answer a browser makes an error page of its own.
    response.end(page?.body ?? 'There is no such page.');
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url ?? ''}`);
    // A browser that is closed meanwhile hangs up first.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listen(server);
  return {
    port,
    put: (path, answer) => {
      pages.set(path, typeof answer === 'string' ? { body: answer } : answer);
      return `http://news.test${path}`;
    },
    requests: () => [...seen],
    ofExtensions: () => [...ofExtensions],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
