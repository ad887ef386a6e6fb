import { expect, test } from 'vitest';
import { bench } from '../fixtures.js';

test('v1 endpoints tell the state in their own ways', async () => {
  const { sim, submit, post } = bench();
  const { taskId } = await submit('test/image', { prompt: 'fox' });
  const ask = async (what: string) => post(`/task/openapi/${what}`, { apiKey: 'good', taskId });
  const seen: unknown[] = [];
  for (const step of [0, 1000, 2000, 7000]) {
    await sim.clock.advance(step);
    seen.push([(await ask('status')).data, (await ask('outputs')).code]);
  }
  expect(seen).toEqual([
    ['QUEUED', 813],
    ['QUEUED', 813],
    ['RUNNING', 804],
    ['SUCCESS', 0],
  ]);
  expect((await ask('outputs')).data).toEqual([
    {
      fileUrl: `${sim.origin}/files/output/${taskId}_00001.png`,
      fileType: 'png',
      nodeId: '1',
      taskCostTime: '7',
      consumeCoins: null,
      consumeMoney: null,
      thirdPartyConsumeMoney: '0.3',
    },
  ]);
  expect((await ask('cancel')).code).toBe(0);
  expect((await ask('status')).data).toBe('SUCCESS');
  const stopped = await submit('test/image', { prompt: 'fox' });
  await post('/task/openapi/cancel', { apiKey: 'good', taskId: stopped.taskId });
  expect((await post('/task/openapi/status', { apiKey: 'good', taskId: stopped.taskId })).data).toBe('FAILED');
  expect(await post('/task/openapi/outputs', { apiKey: 'good', taskId: stopped.taskId })).toMatchObject({
    code: 805,
    data: { failedReason: {} },
  });
});

test('v1 endpoints take the key in the header, and the parameters of a GET in its address', async () => {
  const { sim, finish, post } = bench();
  const { taskId } = await finish('test/image', { prompt: 'fox' });
  expect(await post('/task/openapi/status', { taskId })).toMatchObject({ code: 0, data: 'SUCCESS' });
  const get = async (query: string) =>
    (await sim.fetch(`${sim.origin}/task/openapi/outputs?${query}`)).json() as Promise<unknown>;
  expect(await get(`apiKey=good&taskId=${taskId}`)).toMatchObject({ code: 0, data: [{ fileType: 'png' }] });
  expect(await get(`taskId=${taskId}`)).toMatchObject({ code: 301, msg: 'apiKey must not be blank' });
  expect(await get('apiKey=good')).toMatchObject({ code: 301, msg: 'taskId must be positive' });
});
