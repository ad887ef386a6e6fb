import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEY } from '../../proxy/attacks/target.js';
import { nowhere } from '../../support/loopback.js';
import type { App, AppCase } from '../types.js';
import { underAttack } from './attacked.js';

const OPTIONS = fileURLToPath(new URL('../../proxy/attacks/options.mjs', import.meta.url));

/** Programs of the folder `app`: a proxy behind a server each. */
const ADAPTERS = ['http', 'express5', 'express4', 'express-json', 'fastify', 'nest', 'hono'];

/** The proxy behind the servers of Node, under attack. */
export const proxies: AppCase = {
  name: 'proxies',
  shows: 'express',
  packages: new URL('packages/', import.meta.url),
  sources: new URL('app/', import.meta.url),
  blocks: [],
  async run(app) {
    copyFileSync(OPTIONS, join(app.folder, 'options.mjs'));
    const attacked = ADAPTERS.map((adapter) => underAttack(adapter, (platform) => serve(app, adapter, platform)));
    return (await Promise.all(attacked)).flat();
  },
};

async function serve(app: App, adapter: string, platform: string) {
  const origin = await nowhere();
  const env = { RUNNINGHUB_BASE_URL: platform, RUNNINGHUB_API_KEY: KEY, PORT: new URL(origin).port };
  await app.start([`${adapter}.mjs`], { env }).until(/^Listening on \d+$/m);
  return { origin, prefix: '/api/runninghub' };
}
