import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, RunningHubCore, type TaskJson } from '../../../src/core.js';
import { GUIDES } from '../guide.js';
import type { CheckResult } from '../types.js';
import { callAction, pageClient } from './page-of-visitor.js';

/** The built app, and the platform that it uses. */
export interface Running {
  readonly folder: string;
  readonly url: string;
  readonly platform: string;
}

interface Check {
  readonly area: string;
  readonly name: string;
  readonly check: (running: Running) => Promise<void>;
}

const MODEL = 'rhart-image-x-official/text-to-image';

async function html(url: string): Promise<string> {
  const response = await fetch(url);
  assert.equal(response.status, 200);
  return response.text();
}

/** Runs a model in a page; a stranger is refused. */
async function throughProxy(baseUrl: string, prompt: string): Promise<void> {
  const { output, taskId } = await pageClient(baseUrl).run(MODEL, { prompt, outputFormat: 'png' });
  assert.match(output.url, /\.txt$/);
  // Signed for the visitor: the platform's 19 digits, and 39 more.
  assert.match(taskId, /^\d{58}$/);
  await assert.rejects(pageClient(baseUrl, '').submit(MODEL, { prompt, outputFormat: 'png' }), { status: 401 });
}

async function route({ url }: Running): Promise<void> {
  const address = `${url}/api/pictures`;
  const body = JSON.stringify({ prompt: 'route of the guide' });
  const started = await fetch(address, { method: 'POST', body });
  assert.equal(started.status, 202);
  const { id } = (await started.json()) as { id: string };
  const ask = async () => (await (await fetch(`${address}?id=${id}`)).json()) as { status: string; url?: string };
  assert.deepEqual(await ask(), { status: 'RUNNING' });
  const { status, url: picture } = await ask();
  assert.equal(status, 'SUCCESS');
  assert.match(picture!, /route%20of%20the%20guide\.txt$/);
}

async function returnedTask({ url, platform }: Running): Promise<void> {
  const value = await callAction(`${url}/returning`, 'task', 'returned task');
  assert.match((value as TaskJson).id, /^\d{19}$/);
  // Another process continues it.
  const rh = new RunningHubCore({ apiKey: 'any', baseUrl: platform });
  const { outputs } = await rh.task(value as TaskJson).result();
  assert.match(outputs[0]!.url!, /returned%20task\.txt$/);
}

async function returnedResult({ url }: Running): Promise<void> {
  const value = await callAction(`${url}/returning`, 'result', 'returned result');
  const { taskId, output, outputs } = value as Result<'image'>;
  assert.match(taskId, /^\d{19}$/);
  assert.match(output.url, /returned%20result\.txt$/);
  assert.equal(outputs.length, 1);
}

async function hosts({ folder }: Running): Promise<void> {
  const manifest = await readFile(join(folder, '.next/images-manifest.json'), 'utf8');
  const { images } = JSON.parse(manifest) as { images: { remotePatterns: { hostname: string }[] } };
  const isAllowed = (host: string) => images.remotePatterns.some(({ hostname }) => new RegExp(hostname).test(host));
  assert.ok(isAllowed('rh-images-1252422369.cos.ap-beijing.myqcloud.com'));
  assert.ok(!isAllowed('myqcloud.com.example'));
}

/** The blocks of the guide, each by what it does in the running app. */
const OF_GUIDE: Readonly<Record<string, Check['check']>> = {
  // The other places of the app use it, too.
  'lib/runninghub.ts': async ({ url }) =>
    assert.match(await html(`${url}/api/request?place=client%20of%20the%20guide`), /^<\d{19} file 1>$/),
  'app/api/pictures/route.ts': route,
  'app/actions.ts': async ({ url }) => {
    const urls = await callAction(`${url}/returning`, 'paint', 'action of the guide');
    assert.match((urls as string[])[0]!, /action%20of%20the%20guide\.txt$/);
  },
  'app/api/runninghub/[...path]/route.ts': ({ url }) => throughProxy(`${url}/api/runninghub`, 'proxy of the guide'),
  'app/paint.tsx': async ({ url }) => assert.match(await html(`${url}/paint`), /<button>Paint<\/button>/),
  'next.config.mjs': hosts,
};

/** Names of the blocks that the app has in it. */
export const BLOCKS = Object.keys(OF_GUIDE).map((file) => `next/${file}`);

const CHECKS: readonly Check[] = [
  ...Object.entries(OF_GUIDE).map(([file, check]) => ({ area: GUIDES, name: `next/${file}`, check })),
  {
    area: 'proxy',
    name: 'proxy in an edge route',
    check: ({ url }) => throughProxy(`${url}/api/edge-proxy`, 'an edge route'),
  },
  {
    area: 'pages',
    name: 'client component',
    check: async ({ url }) => assert.match(await html(`${url}/client`), />task 1900000000000000301</),
  },
  { area: 'actions', name: 'an action that returns a task', check: returnedTask },
  { area: 'actions', name: 'an action that returns a result', check: returnedResult },
];

/** What is asked of the running app beside the places that start a task at each visit. */
export function checkGuide(running: Running): Promise<CheckResult[]> {
  return Promise.all(
    CHECKS.map(async ({ area, name, check }): Promise<CheckResult> => {
      try {
        await check(running);
        return { area, name, outcome: 'passed' };
      } catch (error) {
        return { area, name, outcome: 'failed', reason: String((error as Error).stack) };
      }
    }),
  );
}
