import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEY } from '../../proxy/attacks/target.js';
import { MACHINE, onPath, tool } from '../../runtimes/tools.js';
import { nowhere } from '../../support/loopback.js';
import type { App, AppCase, CheckResult } from '../types.js';
import { underAttack } from './attacked.js';
import { startWorker } from './worker.js';

const OPTIONS = fileURLToPath(new URL('../../proxy/attacks/options.mjs', import.meta.url));

const PREFIX = '/api/runninghub';

/** A program of the folder `app`, with a proxy behind a server, and what runs it. */
interface Adapter {
  readonly name: string;
  /** Path of what runs it; undefined when that is not installed. @default Node */
  readonly program?: () => string | undefined;
  readonly before?: readonly string[];
}

const ADAPTERS: readonly Adapter[] = [
  ...['http', 'express5', 'express4', 'express-json', 'fastify', 'nest', 'hono'].map((name) => ({ name })),
  {
    name: 'bun',
    program: () => tool(`@oven/bun-${MACHINE.replace('arm64', 'aarch64')}`, 'bin/bun') ?? onPath('bun'),
    before: ['--no-install'],
  },
  {
    name: 'deno',
    program: () => tool(`@deno/${MACHINE}-glibc`, 'deno') ?? onPath('deno'),
    before: ['run', '--allow-all', '--node-modules-dir=manual', '--no-lock', '--quiet'],
  },
];

/** The proxy behind every kind of server that takes it, under attack. */
export const proxies: AppCase = {
  name: 'proxies',
  shows: 'express',
  packages: new URL('packages/', import.meta.url),
  sources: new URL('app/', import.meta.url),
  blocks: [],
  async run(app) {
    copyFileSync(OPTIONS, join(app.folder, 'options.mjs'));
    const attacked = ADAPTERS.map((adapter) => attackProgram(app, adapter));
    return (await Promise.all([...attacked, attackWorker(app)])).flat();
  },
};

async function attackProgram(app: App, { name, program, before = [] }: Adapter): Promise<CheckResult[]> {
  const path = program ? program() : process.execPath;
  if (path === undefined) return [notInstalled(name)];
  return underAttack(name, async (platform) => {
    const origin = await nowhere();
    const own = { RUNNINGHUB_BASE_URL: platform, RUNNINGHUB_API_KEY: KEY, PORT: new URL(origin).port };
    const env = { ...own, DENO_NO_UPDATE_CHECK: '1', DENO_NO_PROMPT: '1' };
    await app.start([...before, `${name}.mjs`], { env, program: path }).until(/^Listening on \d+$/m);
    return { origin, prefix: PREFIX };
  });
}

async function attackWorker(app: App): Promise<CheckResult[]> {
  let stop: (() => Promise<void>) | undefined;
  try {
    return await underAttack('workerd', async (platform) => {
      const worker = await startWorker(join(app.folder, 'worker.mjs'), { KEY, PLATFORM: platform });
      ({ stop } = worker);
      return { origin: worker.origin, prefix: PREFIX };
    });
  } catch (error) {
    if (tool('miniflare')) throw error;
    return [notInstalled('workerd')];
  } finally {
    await stop?.();
  }
}

const notInstalled = (name: string): CheckResult => ({
  area: 'attacks',
  name,
  outcome: 'skipped',
  reason: 'not installed: npm run test:runtimes -- --install',
});
