import { describe, expect, it } from 'vitest';
import { isAuthenticationError } from '../../src/index.js';
import { envelope, KEY, ok, raw, serve } from '../support/server.js';

describe('rh.account', () => {
  it('sends the key as apikey and as header, and keeps money as text', async () => {
    const data = {
      remainCoins: 177814,
      currentTaskCounts: '2',
      remainMoney: '12.3400',
      currency: 'CNY',
      apiType: 'SHARED',
    };
    const { rh, seen } = await serve({ '/uc/openapi/accountStatus': ok(data) });
    expect(await rh.account.get()).toEqual({ ...data, remainCoins: '177814', currentTaskCounts: 2 });
    expect(seen[0]!.body).toEqual({ apikey: KEY });
    expect(seen[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it('leaves out what a member key does not have', async () => {
    const data = { remainCoins: '0', currentTaskCounts: '0', remainMoney: null, currency: null, apiType: 'NORMAL' };
    const { rh } = await serve({ '/uc/openapi/accountStatus': ok(data) });
    expect(await rh.account.get()).toEqual({ remainCoins: '0', currentTaskCounts: 0, apiType: 'NORMAL' });
  });

  it('reports a key that is not accepted', async () => {
    const { rh } = await serve({
      '/uc/openapi/accountStatus': envelope(802, 'APIKEY_UNAUTHORIZED'),
    });
    await expect(rh.account.get()).rejects.toSatisfy(isAuthenticationError);
  });
});

describe('rh.queue', () => {
  it('reads counters that are text', async () => {
    const data = {
      apiKeyType: 'SHARED',
      concurrentLimit: 100,
      runningCount: '3',
      queuedCount: '',
      totalCurrentTasks: 'x',
    };
    const { rh, seen } = await serve({ '/openapi/v2/queue/status': ok(data) });
    expect(await rh.queue.get()).toEqual({ apiKeyType: 'SHARED', concurrentLimit: 100, runningCount: 3 });
    expect(seen[0]).toMatchObject({ method: 'GET', body: undefined });
  });
});

describe('rh.apiKeys', () => {
  it('lists masked keys', async () => {
    const key = {
      key: '0s2d****',
      apiKeyName: 'main',
      status: 1,
      quotaLimit: null,
      quotaUsed: 0.5,
      visible: true,
      expireInMinute: '60',
      createdAt: 1742889907,
    };
    const { rh } = await serve({ '/openapi/v2/api-key/list': ok([key]) });
    const { items, total, hasNext } = await rh.apiKeys.list();
    expect([total, hasNext]).toEqual([1, false]);
    expect(items).toEqual([
      {
        key: '0s2d****',
        apiKeyName: 'main',
        status: 1,
        quotaUsed: '0.5',
        visible: true,
        expireInMinute: 60,
        createdAt: '1742889907',
      },
    ]);
  });

  it('is empty when there is no list', async () => {
    const { rh } = await serve({ '/openapi/v2/api-key/list': ok(null) });
    expect((await rh.apiKeys.list()).items).toEqual([]);
  });
});

describe('rh.resources', () => {
  it('sends the query and keeps 64-bit ids', async () => {
    const response = {
      code: 0,
      msg: '',
      data: {
        records: [
          {
            id: '#',
            resourceName: 'Wash',
            nodeModelName: 'wash.safetensors',
            desc: null,
            versions: [{ id: '#', version: 'v1' }],
          },
        ],
        current: 2,
        total: '41',
        hasNext: false,
      },
    };
    const text = JSON.stringify(response).replaceAll('"#"', '1900000000000000701');
    const { rh, seen } = await serve({ '/openapi/v2/resource/list': raw(text) });
    const page = await rh.resources.list({ resourceType: 'LORA', baseModels: ['FLUX.1'], tags: [12], page: 2 });
    expect(page).toMatchObject({ page: 2, pageSize: 20, total: 41, hasNext: false });
    expect(page.items).toEqual([
      {
        id: '1900000000000000701',
        resourceName: 'Wash',
        nodeModelName: 'wash.safetensors',
        versions: [{ id: '1900000000000000701', version: 'v1' }],
      },
    ]);
    expect(seen[0]!.body).toEqual({ resourceType: 'LORA', baseModels: ['FLUX.1'], tags: [12], current: 2, size: 20 });
  });
});
