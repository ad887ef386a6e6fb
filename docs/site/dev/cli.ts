import type { createServer } from 'vitepress';
import { runCommand } from '../../../codegen/command.js';
import { SITE } from '../build/locations.js';
import { watchSources } from './watch-sources.js';
import { writeInOwnProcess } from './write-in-own-process.js';

const USAGE = `usage: npm run docs:dev

The site with live reload, at http://localhost:5173/. Guides and the theme change in place; pages that are made from the
spec, the docstrings or the generator are written anew.

Settings, from the environment: PORT; DOCS_BASE, the path that the site is served under (default: /).`;

let server: Awaited<ReturnType<typeof start>>;

async function start(): ReturnType<typeof createServer> {
  // Loading VitePress takes seconds, which who asks for the usage need not wait for.
  const vitepress = await import('vitepress');
  const started = await vitepress.createServer(SITE, { port: Number(process.env.PORT ?? 5173) }, restart);
  watchSources(started.watcher, restart);
  await started.listen();
  started.printUrls();
  return started;
}

/** VitePress reads its configuration, which holds the sidebars, only when it starts. */
async function restart(): Promise<void> {
  await server.close();
  server = await start();
}

await runCommand({
  usage: USAGE,
  async run() {
    await writeInOwnProcess({ reference: true });
    server = await start();
    return true;
  },
});
