import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { BASE, CACHE, ROOT, SITE } from '../build/locations.js';
import { referenceInOwnProcess } from '../build/reference/in-own-process.js';
import { viteConfig } from '../render/bundle.js';
import { escapeHtml } from '../shared/highlight.js';
import { typeOf } from '../serve/static-server.js';
import { effectOf, WATCHED } from './changes.js';
import type * as DocsModule from './docs.js';

/** The site while it is written. */
export interface DevServer {
  /** Address of the home page. */
  readonly url: string;
  /** Says that a file has changed, as the watcher does. */
  changed(file: string, kind: 'add' | 'change' | 'unlink'): Promise<void>;
  close(): Promise<void>;
}

/** Serves the site with live reload: pages are drawn when they are asked for, everything else comes from Vite. */
export async function startDevServer(port: number): Promise<DevServer> {
  const http = createServer();
  const vite = await createVite({
    ...viteConfig({ site: SITE, base: BASE }),
    appType: 'custom',
    cacheDir: path.join(CACHE, 'vite'),
    optimizeDeps: { entries: ['theme/client.ts'] },
    server: { middlewareMode: true, hmr: { server: http }, fs: { allow: [ROOT] } },
  });
  const site = new SiteNow(vite);
  http.on('request', (request, response) => void respond(site, request, response));
  vite.watcher.add(WATCHED.map((name) => path.join(ROOT, name)));
  for (const kind of ['add', 'change', 'unlink'] as const)
    vite.watcher.on(kind, (file) => void site.changed(path.relative(ROOT, file), kind));
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  // What it was written from may have changed since.
  void site.changed('src', 'change');
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}${BASE}`,
    changed: (file, kind) => site.changed(file, kind),
    async close() {
      http.closeAllConnections();
      await vite.close();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** The site as its sources are. What reads and draws it is loaded by Vite, which has every module as it is now. */
class SiteNow {
  #docs: Promise<DocsModule.Docs> | undefined;

  constructor(readonly vite: ViteDevServer) {}

  async find(pathname: string): Promise<DocsModule.Found | undefined> {
    this.#docs ??= this.#read();
    const theme = await this.vite.ssrLoadModule('/theme/server.ts');
    return (await this.#docs).find(pathname, theme as Parameters<DocsModule.Docs['find']>[1]);
  }

  async changed(file: string, kind: 'add' | 'change' | 'unlink'): Promise<void> {
    const effect = effectOf(file, kind);
    if (effect === undefined) return;
    if (effect === 'reference') await referenceInOwnProcess().catch((error: unknown) => console.error(String(error)));
    if (effect !== 'page') {
      // A module may have read a file that Vite does not know of, such as a template.
      this.vite.environments.ssr.moduleGraph.invalidateAll();
      this.#docs = undefined;
    }
    this.vite.ws.send({ type: 'full-reload' });
  }

  async #read(): Promise<DocsModule.Docs> {
    const { readDocs } = (await this.vite.ssrLoadModule('/dev/docs.ts')) as typeof DocsModule;
    return readDocs();
  }
}

async function respond(site: SiteNow, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = (status: number, name: string, content: string | Uint8Array): void => {
    response.writeHead(status, { 'content-type': typeOf(name), 'cache-control': 'no-cache' }).end(content);
  };
  const failed = (error: unknown): void => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(text);
    // With what reloads it once it is mended.
    send(500, 'page.html', `<pre>${escapeHtml(text)}</pre><script type="module" src="${BASE}@vite/client"></script>`);
  };
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = pathname.startsWith(BASE)
      ? await site.find(decodeURIComponent(pathname.slice(BASE.length)))
      : undefined;
    if (found) return send(200, found.name, found.content);
    site.vite.middlewares(request, response, () => {
      site.find('404.html').then((page) => send(404, 'page.html', page?.content ?? ''), failed);
    });
  } catch (error) {
    failed(error);
  }
}
