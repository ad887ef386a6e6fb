import { expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { isConnectionError, RunningHub } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import { drop, ok, QUERY, serve } from '../support/server.js';

const ACCOUNT = '/uc/openapi/accountStatus';
const DEMO = '/api/webapp/apiCallDemo';
const PREVIEW = '/openapi/v2/price-preview/rhart-image-x-official/text-to-image';
const QUEUE = '/openapi/v2/queue/status';

/** The typed client of a server that answers everything but a question about the queue. */
async function client() {
  const script = { [ACCOUNT]: ok(null), [DEMO]: ok(null), [PREVIEW]: ok(null), [QUERY]: ok(null), [QUEUE]: drop };
  const { rh, seen } = await serve(script, { apiKey: 'canary-key' });
  return { api: createApi(rh), seen };
}

it('calls a model and a query, typed, on the simulator', async () => {
  const simulator = createSimulator();
  const api = createApi(new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch }));
  const { data } = await api.POST('/openapi/v2/rhart-image-x-official/text-to-image', {
    body: { prompt: 'a red fox', outputFormat: 'png' },
  });
  expect(data?.taskId).toMatch(/^\d{19}$/);
  const query = await api.POST('/openapi/v2/query', { body: { taskId: data!.taskId } });
  expect(query.data?.taskId).toBe(data?.taskId);
});

it('fills the key in where an endpoint wants it, and nowhere else', async () => {
  const { api, seen } = await client();
  await api.POST(ACCOUNT, { body: { apikey: '' } });
  expect(seen.at(-1)!.headers.authorization).toBe('Bearer canary-key');
  expect(seen.at(-1)!.bytes.toString()).toBe('{"apikey":"canary-key"}');
  await api.GET(DEMO, { params: { query: { apiKey: '', webappId: '1900000000000000401' } } });
  expect(seen.at(-1)!.url).toBe(`${DEMO}?apiKey=canary-key&webappId=1900000000000000401`);
  await api.POST(QUERY, { body: { taskId: '1' } });
  expect(seen.at(-1)!.bytes.toString()).toBe('{"taskId":"1"}');
});

it('keeps the slashes of a model id in a path', async () => {
  const { api, seen } = await client();
  await api.POST('/openapi/v2/price-preview/{model}', {
    params: { path: { model: 'rhart-image-x-official/text-to-image' } },
    body: { prompt: 'a red fox' },
  });
  expect(seen.at(-1)!.url).toBe(PREVIEW);
});

it('reports a broken connection without the key', async () => {
  const { api } = await client();
  const error = await api.GET(QUEUE).catch((reason: unknown) => reason);
  expect(isConnectionError(error)).toBe(true);
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('canary-key');
});
