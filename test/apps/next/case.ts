import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEY, startPlatform as startAttacked } from '../../proxy/attacks/target.js';
import { attackAdapter } from '../proxies/attacked.js';
import type { App, AppCase, CheckResult } from '../types.js';
import { BLOCKS, checkGuide } from './guide.js';
import { type CountingPlatform, startPlatform } from './platform.js';
import { PLACES, type Place, visit } from './places.js';

/** Visits of each place, one after the other: the second must not get what the first was answered with. */
const VISITS = 2;

/** The version whose routes are attacked. */
const LATEST = 16;

const OPTIONS = fileURLToPath(new URL('../../proxy/attacks/options.mjs', import.meta.url));

/** The app of this folder under one version of Next.js: built without a key, then visited. */
const next = (version: number): AppCase => ({
  name: `next${version}`,
  shows: 'next',
  packages: new URL(`packages/next${version}/`, import.meta.url),
  sources: new URL('app/', import.meta.url),
  blocks: BLOCKS,
  async run(app) {
    const { platform, url, close } = await startPlatform();
    try {
      const built = await build(app, platform, url);
      if (built.some(({ outcome }) => outcome === 'failed')) return built;
      const attacked = version === LATEST ? await serveAttacked(app, url) : [];
      return [...built, ...(await serve(app, platform, url)), ...attacked];
    } finally {
      await close();
    }
  },
});

export const cases = [next(14), next(15), next(16)];

const QUIET = { NEXT_TELEMETRY_DISABLED: '1' };

async function build(app: App, platform: CountingPlatform, address: string): Promise<CheckResult[]> {
  await rm(join(app.folder, '.next'), { recursive: true, force: true });
  await copyFile(OPTIONS, join(app.folder, 'lib/attacked.mjs'));
  const env = { ...QUIET, RUNNINGHUB_BASE_URL: address };
  const { code, printed } = await app.execute([app.program('next/dist/bin/next'), 'build'], { env });
  const check = { area: 'build', name: 'the app is built without a key' };
  if (code !== 0) return [{ ...check, outcome: 'failed', reason: printed.slice(-3000) }];
  const { submits } = platform;
  const paid = { area: 'build', name: 'a build starts no task: pages that do are made for each visit' };
  return [
    { ...check, outcome: 'passed' },
    submits === 0 ? { ...paid, outcome: 'passed' } : { ...paid, outcome: 'failed', reason: `it started ${submits}` },
  ];
}

async function serve(app: App, platform: CountingPlatform, address: string): Promise<CheckResult[]> {
  const { server, url } = await started(app, address);
  const places = Promise.all(PLACES.map((place) => check(place, url, platform)));
  const guide = checkGuide({ folder: app.folder, url, platform: address });
  const results = [...(await places), ...(await guide)];
  const bad = results.some(({ outcome }) => outcome === 'failed');
  if (bad) console.error(server.printed().slice(-6000));
  return results;
}

async function started(app: App, address: string, more: Readonly<Record<string, string>> = {}) {
  const env = { ...QUIET, RUNNINGHUB_BASE_URL: address, RUNNINGHUB_API_KEY: 'key-of-the-server', ...more };
  const args = [app.program('next/dist/bin/next'), 'start', '-p', '0', '-H', '127.0.0.1'];
  const server = app.start(args, { env });
  const [, url = ''] = await server.until(/(http:\/\/127\.0\.0\.1:[1-9]\d*)/);
  return { server, url };
}

/** Attacks the proxy behind each kind of route, each of which has a platform of its own. */
async function serveAttacked(app: App, address: string): Promise<CheckResult[]> {
  const kinds = ['node', 'edge', 'pages'];
  const platforms = await Promise.all(kinds.map(startAttacked));
  try {
    const addresses = kinds.map((kind, at) => [`ATTACKED_${kind.toUpperCase()}`, platforms[at]!.url]);
    const { url } = await started(app, address, { ATTACKED_KEY: KEY, ...Object.fromEntries(addresses) });
    const attacked = kinds.map((kind, at) => {
      const { reached } = platforms[at]!;
      return attackAdapter(`next ${kind}`, { origin: url, prefix: `/api/attacked-${kind}`, reached });
    });
    return (await Promise.all(attacked)).flat();
  } finally {
    await Promise.all(platforms.map(({ close }) => close()));
  }
}

/** Visits a place, and compares what it showed and what left for the platform. */
async function check(place: Place, url: string, platform: CountingPlatform): Promise<CheckResult> {
  const shown: string[] = [];
  for (let visits = 0; visits < VISITS; visits++) shown.push(await visit(place, url));
  const { submits, queries, downloads } = platform.of(place.name);
  const traffic = `${submits} submits, ${queries} queries, ${downloads} downloads`;
  const result = { area: place.area, name: place.name };
  const wanted = `${VISITS} submits, ${2 * VISITS} queries, ${VISITS} downloads`;
  const isRight = traffic === wanted && shown.every((text, at) => text.endsWith(` file ${at + 1}`));
  return { ...result, outcome: isRight ? 'passed' : 'failed', reason: `${traffic}; shown: ${shown.join(', ')}` };
}
