import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Served } from './case.js';
import { forge, paint, post } from './requests.js';

const POLLS = 100;

/** The program of the guide for Express. */
export async function checkExpress({ url, platform }: Served): Promise<void> {
  const id = await paint(url, 'a red fox');
  const picture = await fetch(await ended(`${url}/pictures/${id}`));
  assert.equal(picture.headers.get('content-type'), 'image/png');
  await forge(url, id);

  const refusals: [body: string, status: number][] = [];
  const refused = async (body: string) => {
    const response = await post(`${url}/pictures`, body);
    assert.equal(typeof ((await response.json()) as { error: string }).error, 'string');
    refusals.push([body, response.status]);
  };
  await refused('{}');
  await refused('{');
  platform.simulator.fault({ type: 'reject', on: 'submit', code: 1501 });
  await refused('{"prompt":"refused"}');
  platform.simulator.fault({ type: 'reject', on: 'submit', code: 416 });
  await refused('{"prompt":"no money"}');
  assert.deepEqual(
    refusals.map(([, status]) => status),
    [400, 400, 422, 502],
  );
}

/** The address of the picture, once the webhook has come. */
async function ended(url: string): Promise<string> {
  for (let poll = 0; poll < POLLS; poll++) {
    const state = (await (await fetch(url)).json()) as { status: string; url?: string };
    if (state.status === 'SUCCESS') return state.url!;
    assert.equal(state.status, 'RUNNING');
    await sleep(100);
  }
  throw new Error('no webhook came');
}
