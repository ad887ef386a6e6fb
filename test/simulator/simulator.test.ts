import { expect, test } from 'vitest';
import { createSimulator } from '../../src/simulator/index.js';
import { bench } from './fixtures.js';

test('what was done can be looked at, and forgotten', async () => {
  const { sim, submit, finish, upload } = bench();
  await upload(new Uint8Array([1]), 'a.png');
  await finish('test/image', { prompt: 'fox', n: 2 });
  await submit('test/text', { text: 'hi' });
  expect(sim.tasks.map(({ model, status, input, cost }) => ({ model, status, input, cost }))).toEqual([
    { model: 'test/image', status: 'SUCCESS', input: { prompt: 'fox', n: 2 }, cost: '0.3' },
    { model: 'test/text', status: 'CREATE', input: { text: 'hi' }, cost: undefined },
  ]);
  expect(sim.files.map(({ kind, type }) => [kind, type])).toEqual([
    ['upload', 'image/png'],
    ['result', 'image/png'],
    ['result', 'image/png'],
  ]);
  expect(sim.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /openapi/v2/media/upload/binary',
    'POST /openapi/v2/test/image',
    'POST /openapi/v2/query',
    'POST /openapi/v2/test/text',
  ]);
  expect(JSON.stringify(sim.requests)).not.toContain('good');
  sim.reset();
  expect([sim.tasks, sim.files, sim.requests, sim.deliveries]).toEqual([[], [], [], []]);
});

test('the catalog is simulated by default, on the clock of the machine', async () => {
  const sim = createSimulator({ durations: { create: 0, queue: 0, image: 0 } });
  const post = async (path: string, body: unknown) => {
    const init = { method: 'POST', headers: { authorization: 'Bearer any' }, body: JSON.stringify(body) };
    return (await sim.fetch(sim.origin + path, init)).json();
  };
  const { taskId } = await post('/openapi/v2/rhart-image-g-2-official/text-to-image', {
    prompt: 'a fox',
    resolution: '1k',
    quality: 'low',
  });
  const task = await post('/openapi/v2/query', { taskId });
  expect(task).toMatchObject({
    status: 'SUCCESS',
    usage: { thirdPartyConsumeMoney: '0.06' },
    results: [{ outputType: 'png' }],
  });
});
