import { describe, expect, test } from 'vitest';
import { bench, type PlatformResponse } from '../fixtures.js';

interface Listed {
  readonly records: readonly Readonly<Record<string, string>>[];
  readonly [counter: string]: unknown;
}

function lists(options: Parameters<typeof bench>[0] = {}) {
  const app = (name: string) => ({ name, inputs: [] });
  const { sim, post, submit } = bench({ apps: { '1': app('one'), '2': app('two'), '3': app('three') }, ...options });
  const list = async (path: string, body: object, headers?: Record<string, string>) =>
    (await post(`/openapi/v2/${path}/list`, body, headers)) as unknown as { code: number; data: Listed };
  return { sim, list, submit };
}

describe('the list of apps', () => {
  test('is sorted by use or age, and names the id in a sample call', async () => {
    const { sim, list, submit } = lists();
    await submit('run/ai-app/2', {});
    const titles = async (query: object) => (await list('aiapp', query)).data.records.map(({ title }) => title);
    expect(await titles({})).toEqual(['one', 'two', 'three']);
    expect(await titles({ sort: 'HOTTEST', days: 7 })).toEqual(['two', 'one', 'three']);
    expect(await titles({ sort: 'NEWEST' })).toEqual(['three', 'two', 'one']);
    const { records } = (await list('aiapp', {})).data;
    expect(records[0]!['invokeExample']).toBe(`curl --location '${sim.origin}/openapi/v2/run/ai-app/1'`);
  });

  test('comes in pages whose counters are text', async () => {
    const { list } = lists();
    const { data } = await list('aiapp', { current: 2, size: 2 });
    const counters = { size: '2', current: '2', total: '3', pages: '2', hasNext: false, hasPrevious: true };
    expect(data).toEqual({ records: [expect.objectContaining({ title: 'three' })], ...counters });
    expect((await list('aiapp', { size: 51 })).code).toBe(301);
    expect((await list('aiapp', { current: 0 })).code).toBe(301);
  });

  test('takes the key with the word Bearer and without it', async () => {
    const { list } = lists();
    const code = async (authorization: string) => (await list('aiapp', {}, { authorization })).code;
    expect(await Promise.all(['good', 'Bearer good', 'bad', 'Bearer bad', ''].map(code))).toEqual([
      0, 0, 802, 802, 412,
    ]);
  });
});

test('model files are found by kind, name, base model and tags', async () => {
  const { list } = lists();
  const names = async (query: object) =>
    (await list('resource', query)).data.records.map(({ nodeModelName }) => nodeModelName);
  const [watercolor, woodcut] = ['watercolor.safetensors', 'woodcut.safetensors'];
  expect(await names({ resourceType: 'LORA' })).toEqual([watercolor, woodcut]);
  expect(await names({ resourceName: 'WATER', baseModels: null, tags: null })).toEqual([watercolor]);
  expect(await names({ resourceType: 'LORA', baseModels: ['SDXL 1.0'] })).toEqual([woodcut]);
  expect(await names({ tags: [12] })).toEqual([watercolor, woodcut]);
  expect(await names({ tags: [12, 20] })).toEqual([]);
  expect((await names({})).length).toBe(5);
  expect((await list('resource', { size: 0 })).code).toBe(301);
});

test('keys are listed masked; where every key is taken, the one that asks', async () => {
  const listed = async (apiKeys: string[] | undefined, key: string) => {
    const { sim } = lists({ apiKeys: apiKeys as never });
    const headers = { authorization: `Bearer ${key}` };
    const response = await sim.fetch(`${sim.origin}/openapi/v2/api-key/list`, { headers });
    return ((await response.json()) as PlatformResponse).data as unknown as { key: string; status: number }[];
  };
  expect(await listed(['first-key', 'ab'], 'ab')).toMatchObject([
    { key: 'firs****', status: 1, quotaLimit: null, quotaUsed: 0 },
    { key: 'a****', status: 1 },
  ]);
  expect(await listed(undefined, 'whatever-it-is')).toMatchObject([{ key: 'what****' }]);
  expect(await listed(['good'], 'bad')).toBeNull();
});

test('Quick Create wants complete nodes and a code, and has styles of one type', async () => {
  const { post } = bench();
  const webappId = '1900000000000000501';
  const node = { nodeId: 10, nodeName: 'Text', fieldName: 'text', fieldType: 'STRING', description: 'prompt' };
  const run = (body: object) => post('/task/openapi/quick-ai-app/run', { apiKey: 'good', webappId, ...body });
  const full = { quickCreateCode: '001', nodeInfoList: [{ ...node, fieldValue: 'a fox' }] };
  expect(await run(full)).toMatchObject({ code: 0, data: { taskStatus: 'CREATE' } });
  expect(await run({ ...full, quickCreateCode: undefined })).toMatchObject({ code: 301 });
  expect(await run({ ...full, nodeInfoList: [node] })).toMatchObject({ code: 803 });
  expect(await run({ ...full, webappId: '1' })).toMatchObject({ code: 901 });
  const styles = async (body: object) => post('/api/fast/creation/model/params', body);
  expect((await styles({ type: 2, webappId })).data).toHaveLength(2);
  expect((await styles({ type: 1, webappId })).data).toEqual([]);
  expect((await styles({ type: 2, webappId: '1' })).data).toEqual([]);
  expect(await styles({ type: 2 })).toMatchObject({ code: 301 });
  expect(await styles({ webappId })).toMatchObject({ code: 301 });
});
