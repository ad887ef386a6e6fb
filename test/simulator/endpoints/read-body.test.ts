import { describe, expect, test } from 'vitest';
import { sampleApps, sampleWorkflows } from '../../../src/simulator/index.js';
import { readBody } from '../../../src/simulator/endpoints/read-body.js';
import { bench, models, type PlatformResponse } from '../fixtures.js';

const [workflowId] = Object.keys(sampleWorkflows) as [string];
const [webappId] = Object.keys(sampleApps) as [string];

/** A bench whose requests have their bodies written by hand, as other languages write them. */
function handwritten(options: Parameters<typeof bench>[0] = {}) {
  const { sim, ...rest } = bench(options);
  const send = async (path: string, body: string): Promise<PlatformResponse> => {
    const init = { method: 'POST', headers: { authorization: 'Bearer good' }, body };
    return (await (await sim.fetch(sim.origin + path, init)).json()) as PlatformResponse;
  };
  return { sim, send, ...rest };
}

describe('ids that are bare numbers', () => {
  test('of workflows and apps are found, and inputs keep every digit', async () => {
    const { sim, send } = handwritten();
    const seed = '9007199254740993';
    const nodes = `[{"nodeId":3,"fieldName":"seed","fieldValue":${seed}}]`;
    const bodies = [
      ['/task/openapi/create', `{"apiKey":"good","workflowId":${workflowId},"nodeInfoList":${nodes}}`],
      ['/task/openapi/ai-app/run', `{"apiKey":"good","webappId":${webappId},"nodeInfoList":[]}`],
      ['/api/openapi/getJsonApiFormat', `{"apiKey":"good","workflowId":${workflowId}}`],
    ] as const;
    for (const [path, body] of bodies) expect([path, (await send(path, body)).code]).toEqual([path, 0]);
    expect(sim.tasks.map(({ model, input }) => [model, input])).toEqual([
      [`workflow/${workflowId}`, { '3.seed': seed }],
      [`app/${webappId}`, {}],
    ]);
  });

  test('of tasks and webhook events are found by every endpoint', async () => {
    const { sim, send, submit } = handwritten({ deliver: async () => new Response() });
    const { taskId } = await submit('test/text', { webhookUrl: 'https://example.com/hook' });
    await sim.clock.advance(10_000);
    expect(await send('/openapi/v2/query', `{"taskId":${taskId}}`)).toMatchObject({ taskId, status: 'SUCCESS' });
    const ask = (path: string, fields: string) => send(`/task/openapi/${path}`, `{"apiKey":"good",${fields}}`);
    expect(await ask('status', `"taskId":${taskId}`)).toMatchObject({ code: 0, data: 'SUCCESS' });
    expect(await ask('outputs', `"taskId":${taskId}`)).toMatchObject({ code: 0, data: [] });
    expect(await ask('cancel', `"taskId":${taskId}`)).toMatchObject({ code: 0 });
    const detail = await ask('getWebhookDetail', `"taskId":${taskId}`);
    expect(detail).toMatchObject({ code: 0, data: { taskId } });
    expect(await ask('retryWebhook', `"webhookId":${detail.data['id']}`)).toMatchObject({ code: 0 });
  });

  test('that are none are refused as the platform does', async () => {
    const { send } = handwritten();
    const ask = (body: string) => send('/openapi/v2/query', body);
    expect(await ask('{"taskId":0}')).toMatchObject({ errorCode: '1007', errorMessage: 'must be greater than 0' });
    expect(await ask('{"taskId":-1}')).toMatchObject({ errorCode: '1007', errorMessage: 'must be greater than 0' });
    expect(await ask('{"taskId":null}')).toMatchObject({ errorCode: '1007' });
    expect(await ask('{"taskId":7}')).toMatchObject({ errorCode: '1004' });
  });
});

test('node ids may be numbers', async () => {
  const { sim, post, submit } = bench();
  const nodeInfoList = [{ nodeId: 6, fieldName: 'text', fieldValue: 'a red fox' }];
  expect(await post('/task/openapi/create', { apiKey: 'good', workflowId, nodeInfoList })).toMatchObject({ code: 0 });
  expect(await submit(`run/workflow/${workflowId}`, { nodeInfoList })).toMatchObject({ errorCode: '' });
  const app = [{ nodeId: 122, fieldName: 'prompt', fieldValue: 'a red fox' }];
  expect(await submit(`run/ai-app/${webappId}`, { nodeInfoList: app })).toMatchObject({ errorCode: '' });
  expect(sim.tasks.map(({ input }) => Object.keys(input))).toEqual([['6.text'], ['6.text'], ['122.prompt']]);
});

test('null stands for a list that is empty', async () => {
  const { sim, post, submit } = bench();
  const empty = { nodeInfoList: null, webhookUrl: null };
  expect(await post('/task/openapi/create', { apiKey: 'good', workflowId, ...empty })).toMatchObject({ code: 0 });
  expect(await post('/task/openapi/ai-app/run', { apiKey: 'good', webappId, ...empty })).toMatchObject({ code: 0 });
  expect(await submit(`run/workflow/${workflowId}`, empty)).toMatchObject({ errorCode: '' });
  expect(await submit(`run/ai-app/${webappId}`, empty)).toMatchObject({ errorCode: '' });
  const fox = { prompt: 'fox', imageUrls: null, webhookUrl: null };
  expect(await submit('test/image', fox)).toMatchObject({ errorCode: '' });
  expect(await submit('test/image', { prompt: 'fox', quality: null })).toMatchObject({ errorCode: '1007' });
  expect(sim.tasks.map(({ input }) => input)).toEqual([{}, {}, {}, {}, { prompt: 'fox' }]);
});

test('a long number in the input of a model is a number to its check, and exact where it is kept', async () => {
  const schema = { type: 'object', properties: { element: { type: 'integer' }, list: { type: 'array' } } } as const;
  const { sim, send } = handwritten({ models: [...models, { id: 'test/long', output: 'text', schema }] });
  const body = '{"element":1900000000000000301,"list":[9007199254740991,{"a":[-1900000000000000301,1.5]}]}';
  expect(await send('/openapi/v2/test/long', body)).toMatchObject({ errorCode: '' });
  expect(sim.tasks[0]?.input).toEqual({
    element: '1900000000000000301',
    list: [9_007_199_254_740_991, { a: ['-1900000000000000301', 1.5] }],
  });
});

test.each(['[]', 'null', '{"a":NaN}', '{"a":1900000000000000301', '', '"x"'])('%s is no object', async (body) => {
  expect(await readBody(new Request('http://x', { method: 'POST', body }))).toBeUndefined();
});
