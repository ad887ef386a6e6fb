import { expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import type { RunningHub, RunningHubError } from '../../src/index.js';
import { json, MODEL, serve } from '../support/server.js';
import { failure } from '../support/watch.js';

const ID = '1900000000000000401';
const PREVIEW = `/openapi/v2/price-preview/${MODEL.id}`;
const RUN = `/openapi/v2/run/ai-app/${ID}`;
const QUEUE = '/openapi/v2/queue/status';
const png = Buffer.from('\x89PNG\r\n', 'latin1');

/** A failure with a code that nobody knows, which started nothing. */
const unknown = json({ taskId: '', errorCode: '99999', errorMessage: 'odd', code: 99999, msg: 'odd' });
const script = {
  submit: unknown,
  upload: unknown,
  query: unknown,
  [PREVIEW]: unknown,
  [RUN]: unknown,
  [QUEUE]: unknown,
};

async function adviceOf(call: (rh: RunningHub) => Promise<unknown>): Promise<string> {
  const { rh } = await serve(script, { maxRetries: 0 });
  const error = await failure<RunningHubError>(call(rh));
  expect(error.name).toBe('ServerError');
  return error.advice;
}

it.each<[string, (rh: RunningHub) => Promise<unknown>]>([
  ['a model', (rh) => rh.submit(MODEL, {})],
  ['a run of one', (rh) => rh.run(MODEL, {})],
  ['an app', (rh) => rh.apps.submit(ID)],
])('what fails in the submit of %s is looked for before anything else', async (_, call) => {
  expect(await adviceOf(call)).toMatch(/^Look first in the call records of the account whether this submit/);
});

it('what fails in the submit of the typed client is, too, when the response is no JSON', async () => {
  const { rh } = await serve({ [RUN]: (response) => response.writeHead(409).end('odd') });
  const path = '/openapi/v2/run/ai-app/{webappId}';
  const call = createApi(rh).POST(path, { params: { path: { webappId: ID } }, body: { nodeInfoList: [] } });
  expect((await failure<RunningHubError>(call)).advice).toMatch(/^Look first in the call records/);
});

it.each<[string, (rh: RunningHub) => Promise<unknown>]>([
  ['an upload', (rh) => rh.upload(png)],
  ['the upload of a run', (rh) => rh.run(MODEL, { image: png })],
  ['the preview of a price', (rh) => rh.previewPrice(MODEL, {})],
  ['a question about the queue', (rh) => rh.queue.get()],
])('what fails in %s is tried again, with no word about a submit', async (_, call) => {
  expect(await adviceOf(call)).toBe('Try again later; report it with the code if it stays.');
});

it('what is wrong with the results of a task that has ended is no reason to wait for it', async () => {
  const { rh } = await serve({ query: json({ taskId: ID, status: 'SUCCESS', results: [] }) });
  const error = await failure<RunningHubError>(rh.task({ v: 1, id: ID, output: 'image' }).result());
  expect(error).toMatchObject({ name: 'ServerError', advice: expect.stringMatching(/^The task has ended;/) });
});

it('what fails in a query is about its task', async () => {
  expect(await adviceOf((rh) => rh.task(ID).status())).toMatch(/^This tells nothing about the task, which goes on/);
});
