import assert from 'node:assert/strict';
import { RunningHubCore } from '../../../src/core.js';
import type { Served } from './case.js';
import { forge, paint } from './requests.js';

const MODEL = 'rhart-image-x-official/text-to-image';

/** The worker of the guide, and a page that runs a model through its proxy. */
export async function checkHono({ url, until }: Served): Promise<void> {
  const id = await paint(url, 'a gray owl');
  await until(new RegExp(`^stored ${id} SUCCESS$`, 'm'));
  await forge(url, id);

  const page = (headers: Readonly<Record<string, string>>) =>
    new RunningHubCore({
      apiKey: null,
      baseUrl: `${url}/api/runninghub`,
      fetch: (address, init) => fetch(address, { ...init, headers: { ...headersOf(init), ...headers } }),
    });
  const { output } = await page({ 'x-session': 'of Anna' }).run(MODEL, { prompt: 'a red fox', outputFormat: 'png' });
  assert.equal((await fetch(output.url)).headers.get('content-type'), 'image/png');
  await assert.rejects(page({}).run(MODEL, { prompt: 'a red fox', outputFormat: 'png' }), { status: 401 });
}

const headersOf = (init?: RequestInit) => Object.fromEntries(new Headers(init?.headers));
