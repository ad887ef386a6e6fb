import { runCommand } from '../../../codegen/command.js';

const USAGE = `usage: npm run docs:dev

The site with live reload, at http://127.0.0.1:5173/. A page is drawn when it is asked for, as its sources are then.

Settings, from the environment: PORT; DOCS_BASE, the path that the site is served under (default: /).`;

await runCommand({
  usage: USAGE,
  async run() {
    // Loading Vite takes a second, which who asks for the usage need not wait for.
    const { startDevServer } = await import('./dev-server.js');
    const { url } = await startDevServer(Number(process.env.PORT ?? 5173));
    console.log(url);
    return true;
  },
});
