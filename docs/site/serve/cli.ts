/**
 * `npm run docs:serve`: serves the built site on this machine alone, at `http://127.0.0.1:4173/`.
 *
 * Settings, from the environment: PORT; DOCS_BASE and DOCS_OUT as they were for the build.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { BASE, DIST } from '../build/paths.js';
import { serveFolder } from './static-server.js';

if (!existsSync(path.join(DIST, 'index.html'))) {
  console.error('The site has not been built. Run: npm run docs:build');
  process.exit(1);
}
const { url } = await serveFolder(DIST, {
  base: BASE,
  port: Number(process.env['PORT'] ?? 4173),
});
console.log(url);
