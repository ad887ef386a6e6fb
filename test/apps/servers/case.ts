import { nowhere } from '../../support/loopback.js';
import { serveSimulator, type SimulatorServer } from '../../../src/simulator/server.js';
import { GUIDES } from '../guide.js';
import type { App, AppCase, CheckResult } from '../types.js';
import { checkExpress } from './express.js';
import { checkHono } from './hono.js';
import { checkPages } from './pages.js';

const EXPRESS = 'servers/express.mjs';
const EXPRESS_PAGES = 'servers/express-pages.mjs';
const HONO = 'servers/hono.mjs';

/** The servers of the guides: a visitor's requests, and the platform's webhooks to them. */
export const servers: AppCase = {
  name: 'servers',
  shows: 'express',
  packages: new URL('packages/', import.meta.url),
  sources: new URL('app/', import.meta.url),
  blocks: [EXPRESS, EXPRESS_PAGES, HONO],
  async run(app) {
    const platform = await serveSimulator({ durations: { create: 0, queue: 0, image: 0 }, webhooks: true });
    try {
      return [
        await checked(EXPRESS, () => serve(app, platform, `guide/${EXPRESS}`, checkExpress)),
        await checked(EXPRESS_PAGES, () => serve(app, platform, `guide/${EXPRESS_PAGES}`, checkPages)),
        await checked(HONO, () => serve(app, platform, 'hono-on-node.mjs', checkHono)),
      ];
    } finally {
      await platform.close();
    }
  },
};

/** What a check of a server has: where it is, what it prints, and the platform that it uses. */
export interface Served {
  readonly url: string;
  readonly platform: SimulatorServer;
  readonly until: (pattern: RegExp) => Promise<unknown>;
}

async function serve(app: App, platform: SimulatorServer, file: string, check: (served: Served) => Promise<void>) {
  const url = await nowhere();
  const env = {
    RUNNINGHUB_BASE_URL: platform.url,
    RUNNINGHUB_API_KEY: 'key-of-the-server',
    HOOK_SECRET: 'random text of 16 bytes or more',
    PORT: new URL(url).port,
    PUBLIC_URL: url,
  };
  const { until, printed } = app.start([file], { env });
  await until(/^Listening on \d+$/m);
  try {
    await check({ url, platform, until });
  } catch (error) {
    throw new Error(`${file} printed: ${printed().slice(-3000)}`, { cause: error });
  }
}

async function checked(name: string, check: () => Promise<void>): Promise<CheckResult> {
  try {
    await check();
    return { area: GUIDES, name, outcome: 'passed' };
  } catch (error) {
    const { message, cause } = error as Error;
    return {
      area: GUIDES,
      name,
      outcome: 'failed',
      reason: `${message}\n${cause instanceof Error ? cause.stack : ''}`,
    };
  }
}
