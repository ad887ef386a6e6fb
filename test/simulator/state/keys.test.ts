import { describe, expect, test } from 'vitest';
import { sampleWorkflows, type SimulatorModel } from '../../../src/simulator/index.js';
import { bench, models, type PlatformResponse } from '../fixtures.js';

const [workflowId] = Object.keys(sampleWorkflows) as [string];
const apiKeys = { member: 'member', machines: 'enterprise', shared: 'enterprise-shared' } as const;
const headersOf = (key: string) => ({ authorization: `Bearer ${key}` });
const run = `/openapi/v2/run/workflow/${workflowId}`;

/** A bench whose account has a key of each kind. */
function keys(options: Parameters<typeof bench>[0] = {}) {
  const { sim, post } = bench({ apiKeys, ...options });
  const as = (key: string) => (path: string, body: object) => post(path, body, headersOf(key));
  const queue = async (key: string) => {
    const response = await sim.fetch(`${sim.origin}/openapi/v2/queue/status`, { headers: headersOf(key) });
    return ((await response.json()) as PlatformResponse).data;
  };
  return { sim, as, queue };
}

describe('kinds of keys', () => {
  test('call themselves by the words of the platform', async () => {
    const { as, queue } = keys({ coins: 7, balance: '5' });
    const seen = await Promise.all(
      Object.keys(apiKeys).map(async (key) => {
        const { data } = await as(key)('/uc/openapi/accountStatus', { apikey: key });
        const { apiType, remainCoins, remainMoney, currency } = data;
        return [(await queue(key))['apiKeyType'], apiType, remainCoins, remainMoney, currency];
      }),
    );
    expect(seen).toEqual([
      ['NORMAL', 'NORMAL', '7', null, null],
      ['EXCLUSIVE', 'EXCLUSIVE', '0', '5', 'CNY'],
      ['SHARED', 'SHARED', '0', '5', 'CNY'],
    ]);
  });

  test('only shared ones run models; all run workflows', async () => {
    const { as } = keys();
    const codes = async (path: string, body: object) =>
      Promise.all(Object.keys(apiKeys).map(async (key) => (await as(key)(path, body)).errorCode));
    expect(await codes('/openapi/v2/test/image', { prompt: 'fox' })).toEqual(['1014', '1014', '']);
    expect(await codes(run, {})).toEqual(['', '', '']);
  });

  test('members pay a coin for five seconds until there are none', async () => {
    const { sim, as } = keys({ coins: 3 });
    const member = as('member');
    const coins = async () => (await member('/uc/openapi/accountStatus', { apikey: 'member' })).data['remainCoins'];
    const { taskId } = await member(run, {});
    expect(await coins()).toBe('1');
    await sim.clock.advance(10_000);
    expect(await member('/openapi/v2/query', { taskId })).toMatchObject({
      usage: { consumeCoins: '2', taskCostTime: '7', consumeMoney: null, thirdPartyConsumeMoney: null },
      taskUsageList: [{ taskId, parentTaskId: null, taskStatus: 'SUCCESS', usage: { consumeCoins: '2' } }],
    });
    expect(await member(run, {})).toMatchObject({
      taskId: '',
      errorCode: '414',
      errorMessage: 'TASK_CREATE_FAILED_BY_NOT_ENOUGH_POWER_VALUE',
    });
    const v1 = await member('/task/openapi/create', { apiKey: 'member', workflowId });
    expect(v1).toMatchObject({ code: 414, msg: 'TASK_CREATE_FAILED_BY_NOT_ENOUGH_POWER_VALUE', data: null });
    expect(await as('shared')(run, {})).toMatchObject({ errorCode: '' });
    sim.reset();
    expect(await coins()).toBe('3');
  });

  test('tasks that are canceled or fail give their coins back', async () => {
    const { sim, as } = keys({ coins: 2 });
    const member = as('member');
    const { taskId } = await member(run, {});
    await member('/task/openapi/cancel', { apiKey: 'member', taskId });
    sim.fault({ type: 'fail', code: '1000', message: 'unknown error' });
    const failed = await member(run, {});
    await sim.clock.advance(10_000);
    expect(await member('/openapi/v2/query', { taskId: failed.taskId })).toMatchObject({ status: 'FAILED' });
    expect(await member(run, {})).toMatchObject({ errorCode: '' });
  });

  test('machines of their own are all busy, or have a queue that is full', async () => {
    const { as } = keys({ concurrency: 1, queueSize: 5 });
    const machines = as('machines');
    expect(await machines(run, {})).toMatchObject({ errorCode: '' });
    expect(await machines(run, {})).toMatchObject({ errorCode: '415', errorMessage: 'TASK_INSTANCE_MAXED' });
    for (const usePersonalQueue of ['true', true]) {
      expect(await machines(run, { usePersonalQueue })).toMatchObject({ errorCode: '', status: 'CREATE' });
    }
    await Promise.all(Array.from({ length: 998 }, () => machines(run, { usePersonalQueue: true })));
    expect(await machines(run, { usePersonalQueue: true })).toMatchObject({
      errorCode: '814',
      errorMessage: 'PERSONAL_QUEUE_COUNT_LIMIT',
    });
    expect(await as('shared')(run, {})).toMatchObject({ errorCode: '421' });
  });
});

test('a model that the site has no longer is refused, also its price', async () => {
  const { sim, as } = keys({ unavailable: ['test/image', 'gone/before'] });
  const shared = as('shared');
  for (const id of ['test/image', 'gone/before']) {
    expect(await shared(`/openapi/v2/${id}`, { prompt: 'fox' })).toMatchObject({ taskId: '', errorCode: '40310' });
    expect(await shared(`/openapi/v2/price-preview/${id}`, { prompt: 'fox' })).toMatchObject({ errorCode: '40310' });
  }
  expect(await shared('/openapi/v2/test/text', {})).toMatchObject({ errorCode: '' });
  expect(sim.tasks).toHaveLength(1);
});

test('a model that the site never had is refused, also its price', async () => {
  const sites = { cn: { until: '2026-09-21' } };
  const here = models.map((model): SimulatorModel => (model.id === 'test/image' ? { ...model, sites } : model));
  for (const [site, code] of [
    ['cn', '40310'],
    ['ai', ''],
    [undefined, ''],
  ] as const) {
    const shared = keys({ models: here, ...(site && { site }) }).as('shared');
    expect(await shared('/openapi/v2/test/image', { prompt: 'fox' })).toMatchObject({ errorCode: code });
    expect(await shared('/openapi/v2/price-preview/test/image', { prompt: 'fox' })).toMatchObject({ errorCode: code });
    expect(await shared('/openapi/v2/test/text', {})).toMatchObject({ errorCode: '' });
  }
});
