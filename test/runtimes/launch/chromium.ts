import { listen, type Loopback } from '../../support/loopback.js';
import { bundle } from '../bundle.js';
import { findBrowser, load } from '../tools.js';
import type { Report, Runtime, Settings } from './types.js';

/** The part of playwright-core that is used. */
interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; args: string[] }): Promise<{
      version(): string;
      newPage(): Promise<{
        goto(url: string): Promise<unknown>;
        evaluate<T, A>(run: (argument: A) => Promise<T>, argument: A): Promise<T>;
      }>;
      close(): Promise<void>;
    }>;
  };
}

// Without the last ones the browser keeps calling hosts of its maker, which a closed network refuses.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page in Chromium under a strict content security policy, with the suite as the page's own bundled script. */
export const chromium: Runtime = {
  name: 'chromium',
  find() {
    if (!load('playwright-core')) return { missing: 'npm package playwright-core (--install)' };
    const path = findBrowser();
    return path ? { path } : { missing: 'the browser: Debian package chromium, or CHROMIUM_PATH' };
  },
  async run(path, project, settings) {
    const { chromium } = load<Playwright>('playwright-core')!;
    const pages = await servePage(await bundle(project, 'hosts/page.js', ['browser']), settings);
    const browser = await chromium.launch({ executablePath: path, args: FLAGS });
    try {
      const page = await browser.newPage();
      await page.goto(pages.url);
      const { results } = await page.evaluate(
        (given: Settings) =>
          (globalThis as unknown as { runConformance(given: Settings): Promise<Report> }).runConformance(given),
        settings,
      );
      return { version: browser.version(), results };
    } finally {
      await browser.close();
      await pages.close();
    }
  },
};

/** The page has an origin of its own, so that every request of the suite crosses origins, as a real page's would. */
async function servePage(script: string, { server }: Settings): Promise<Loopback> {
  const hosts = [server.url, server.elsewhere, server.closed, ...server.damaged].join(' ');
  const policy = `default-src 'none'; script-src 'self'; connect-src ${hosts}`;
  const html =
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/suite.js"></script>';
  return listen((request, response) => {
    const isScript = request.url === '/suite.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
      'content-security-policy': policy,
    });
    response.end(isScript ? script : html);
  });
}
