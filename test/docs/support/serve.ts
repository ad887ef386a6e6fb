import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
};

/** A site on loopback. */
export interface Served {
  /** Address of the home page, ending in the base. */
  readonly home: string;
  close(): Promise<void>;
}

/** Serves a folder below a base, as GitHub Pages does: `/a` is `a.html` or `a/index.html`, and nothing is outside. */
export async function serve(folder: string, base: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    const file = pathname.startsWith(base)
      ? fileFor(folder, decodeURIComponent(pathname.slice(base.length)))
      : undefined;
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[path.extname(file ?? '')] ?? 'text/plain' });
    response.end(file ? readFileSync(file) : 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileFor(folder: string, name: string): string | undefined {
  const full = path.join(folder, name);
  return [full, `${full}.html`, path.join(full, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}
