import { runCommand } from '../../../codegen/command.js';
import { checkLinks } from './output/check-links.js';
import { measure } from './output/measure.js';
import { BASE, DIST } from './locations.js';

const USAGE = `usage: npm run docs:build

Writes the whole site, from the spec, the guides and the docstrings, and checks its links.

Settings, from the environment:

  DOCS_BASE  the path that the site is served under, such as /runninghub/ (default: /)
  DOCS_URL   the address of its newest release, for search engines (default: none, and nothing that needs it)
  DOCS_OUT   the folder it is written to (default: docs/site/dist)

exit code: 0 built; 1 built, but a link is broken or a page too heavy; 2 wrong usage, or the spec is broken`;

/** Most that the page of a model may weigh, compressed. */
const BUDGET = 60_000;

/** @returns Whether every link leads somewhere, and no page is too heavy. */
function checkSite(seconds: number): boolean {
  const { pages, links, broken } = checkLinks(DIST, BASE);
  const { files, bytes, models } = measure(DIST);
  const heavy = models.filter(({ gzip }) => gzip > BUDGET);
  const [largest] = models;
  console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds.toFixed(0)} s`);
  console.log(`largest page of a model: ${largest?.page}, ${((largest?.gzip ?? 0) / 1000).toFixed(1)} kB compressed`);
  console.log(`${links} links on ${pages} pages, ${broken.length} broken`);
  for (const line of broken) console.error(`  ${line}`);
  for (const { page, gzip } of heavy) console.error(`  ${page}: ${gzip} bytes are more than ${BUDGET}`);
  return broken.length + heavy.length === 0;
}

await runCommand({
  usage: USAGE,
  async run() {
    const started = performance.now();
    // Loading Vite and the renderer takes a second, which who asks for the usage need not wait for.
    const { buildSite } = await import('./build-site.js');
    await buildSite();
    return checkSite((performance.now() - started) / 1000);
  },
});
