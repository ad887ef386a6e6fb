import { existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../../codegen/command.js';
import { UserError } from '../../../codegen/spec/user-error.js';
import { BASE, DIST } from '../build/locations.js';
import { serveFolder } from './static-server.js';

const USAGE = `usage: npm run docs:serve

Serves the built site on this machine alone, at http://127.0.0.1:4173/.

Settings, from the environment: PORT; DOCS_BASE and DOCS_OUT as they were for the build.`;

await runCommand({
  usage: USAGE,
  async run() {
    if (!existsSync(path.join(DIST, 'index.html'))) {
      throw new UserError('The site has not been built. Run: npm run docs:build');
    }
    const { url } = await serveFolder(DIST, { base: BASE, port: Number(process.env.PORT ?? 4173) });
    console.log(url);
    return true;
  },
});
