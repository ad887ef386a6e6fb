import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.mp4': 'video/mp4',
  '.wav': 'audio/wav',
  '.xml': 'application/xml',
};

/** What a file is, by its name, for the header `content-type`. */
export const typeOf = (name: string): string => TYPES[path.extname(name)] ?? 'application/octet-stream';

/** How to serve a folder. */
export interface ServeOptions {
  /** Path that the folder is served under. @default '/' */
  readonly base?: string;
  /** Number of the port; 0 is any free one. @default 0 */
  readonly port?: number;
}

/** A folder that is being served. */
export interface ServedFolder {
  /** Address of its root, ending in the base. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder to this machine alone, as GitHub Pages would: `/a` is `a`, `a.html` or `a/index.html`.
 */
export async function serveFolder(root: string, { base = '/', port = 0 }: ServeOptions = {}): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = pathname.startsWith(base) ? fileOf(root, pathname.slice(base.length)) : undefined;
    const file = found ?? fileOf(root, '404.html');
    if (file === undefined || !['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': typeOf(file), 'cache-control': 'no-cache' });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

/** The file for a path. Nothing outside the root is ever found. */
function fileOf(root: string, encoded: string): string | undefined {
  const name = decode(encoded);
  if (name === undefined) return undefined;
  const target = path.resolve(root, `./${name}`);
  return [target, `${target}.html`, path.join(target, 'index.html')].find(
    (file) => file.startsWith(path.resolve(root) + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
}

function decode(text: string): string | undefined {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
