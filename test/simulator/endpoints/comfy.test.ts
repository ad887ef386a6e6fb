import { describe, expect, test } from 'vitest';
import { sampleApps, sampleWorkflows } from '../../../src/simulator/index.js';
import { bench } from '../fixtures.js';

const [workflowId] = Object.keys(sampleWorkflows) as [string];
const [webappId] = Object.keys(sampleApps) as [string];
const text = { nodeId: '6', fieldName: 'text', fieldValue: 'a red fox' };
const prompt = { nodeId: '122', fieldName: 'prompt', fieldValue: 'a red fox' };
const apiKey = 'good';

describe('workflows and apps', () => {
  test('run through v1 and end in a picture', async () => {
    const { sim, post } = bench({ durations: { create: 0, queue: 3000, image: 7000 } });
    for (const [path, body] of [
      ['/task/openapi/create', { apiKey, workflowId, nodeInfoList: [text] }],
      ['/task/openapi/ai-app/run', { apiKey, webappId, nodeInfoList: [prompt] }],
    ] as const) {
      const { code, data } = await post(path, body);
      expect({ code, data }).toMatchObject({ code: 0, data: { taskStatus: 'QUEUED', netWssUrl: null } });
      await sim.clock.advance(10_000);
      const outputs = await post('/task/openapi/outputs', { apiKey, taskId: data['taskId'] });
      expect(outputs).toMatchObject({
        code: 0,
        data: [{ fileType: 'png', nodeId: expect.stringMatching(/^(9|286)$/) }],
      });
    }
    expect(sim.tasks.map(({ model, input }) => [model, input])).toEqual([
      [`workflow/${workflowId}`, { '6.text': 'a red fox' }],
      [`app/${webappId}`, { '122.prompt': 'a red fox' }],
    ]);
  });

  test('start as QUEUED or RUNNING, and as CREATE only where a test orders that stage', async () => {
    const starts = async (durations?: object) => {
      const { sim, submit } = bench({ durations: durations as never });
      const v1 = { method: 'POST', body: JSON.stringify({ apiKey, workflowId }) };
      const created = await (await sim.fetch(`${sim.origin}/task/openapi/create`, v1)).json();
      const { status } = await submit(`run/ai-app/${webappId}`, {});
      return [created.data.taskStatus, status, (await submit('test/image', { prompt: 'fox' })).status];
    };
    expect(await starts()).toEqual(['QUEUED', 'QUEUED', 'QUEUED']);
    expect(await starts({ queue: 0 })).toEqual(['RUNNING', 'RUNNING', 'RUNNING']);
    expect(await starts({ queue: 0, image: 0 })).toEqual(['RUNNING', 'RUNNING', 'RUNNING']);
    expect(await starts({ create: 100 })).toEqual(['CREATE', 'CREATE', 'CREATE']);
  });

  test('run through v2 and are queried like models', async () => {
    const { finish } = bench();
    for (const [path, node] of [
      [`run/workflow/${workflowId}`, text],
      [`run/ai-app/${webappId}`, prompt],
    ] as const) {
      const task = await finish(path, { nodeInfoList: [node], usePersonalQueue: 'false' });
      expect(task).toMatchObject({ status: 'SUCCESS', results: [{ outputType: 'png' }] });
    }
  });

  test('describe themselves', async () => {
    const { sim, post } = bench();
    const graph = await post('/api/openapi/getJsonApiFormat', { apiKey, workflowId });
    expect(JSON.parse(graph.data['prompt']!)).toEqual(sampleWorkflows[workflowId]!.graph);
    const demo = await sim.fetch(`${sim.origin}/api/webapp/apiCallDemo?apiKey=good&webappId=${webappId}`);
    expect(await demo.json()).toMatchObject({
      code: 0,
      data: { webappName: 'Sample app', nodeInfoList: [{ nodeId: '122', fieldName: 'prompt' }, { nodeId: '285' }] },
    });
    expect(JSON.stringify(sim.requests)).not.toContain('good');
  });

  test('are refused when unknown, in the form of each endpoint', async () => {
    const { sim, post, submit } = bench();
    expect(await post('/task/openapi/create', { apiKey, workflowId: 1 })).toMatchObject({ code: 380 });
    expect(await post('/task/openapi/create', { apiKey })).toMatchObject({ code: 380 });
    expect(await post('/task/openapi/create', { workflowId }, {})).toMatchObject({ code: 301 });
    expect(await post('/task/openapi/ai-app/run', { apiKey, webappId: 'toString' })).toMatchObject({ code: 901 });
    expect(await submit('run/workflow/1', {})).toMatchObject({ taskId: '', errorCode: '380' });
    expect(await submit('run/ai-app/1', {})).toMatchObject({ taskId: '', errorCode: '901' });
    expect(await submit('run/ai-app/1', [])).toMatchObject({ taskId: '', errorCode: '1007' });
    expect(await post(`/openapi/v2/run/workflow/${workflowId}`, {}, {})).toMatchObject({ code: 412 });
    expect(await post('/api/openapi/getJsonApiFormat', { apiKey, workflowId: '1' })).toMatchObject({ code: 380 });
    expect(await post('/api/openapi/getJsonApiFormat', {}, {})).toMatchObject({ code: 301 });
    const demo = (query: string) =>
      sim.fetch(`${sim.origin}/api/webapp/apiCallDemo?${query}`).then((response) => response.json());
    expect(await demo('apiKey=good&webappId=1')).toMatchObject({ code: 901 });
    expect(await demo('webappId=1')).toMatchObject({ code: 301 });
    expect(sim.tasks).toEqual([]);
  });

  test.each([
    [[{ nodeId: '7', fieldName: 'text', fieldValue: 'a' }]],
    [[{ nodeId: '6', fieldName: 'txt', fieldValue: 'a' }]],
    [[{ nodeId: '6', fieldName: 'clip', fieldValue: 'a' }]],
    [['6.text']],
    ['6.text'],
  ])('nodes that do not fit are refused: %j', async (nodeInfoList) => {
    const { submit, post } = bench();
    expect(await submit(`run/workflow/${workflowId}`, { nodeInfoList })).toMatchObject({
      taskId: '',
      errorCode: '1101',
    });
    expect(await post('/task/openapi/create', { apiKey, workflowId, nodeInfoList })).toMatchObject({ code: 803 });
    expect(await submit(`run/ai-app/${webappId}`, { nodeInfoList })).toMatchObject({ taskId: '', errorCode: '1101' });
  });

  test('count against the concurrency', async () => {
    const { post, submit } = bench({ concurrency: 1 });
    await submit(`run/workflow/${workflowId}`, {});
    expect(await post('/task/openapi/create', { apiKey, workflowId })).toMatchObject({
      code: 421,
      msg: 'TASK_QUEUE_MAXED',
    });
  });

  test('a v1 task reports its end with the response as text', async () => {
    const received: { eventData: string }[] = [];
    const deliver: typeof fetch = async (input, init) => {
      received.push((await new Request(input, init).json()) as { eventData: string });
      return new Response(null);
    };
    const { sim, post } = bench({ deliver });
    const { data } = await post('/task/openapi/create', { apiKey, workflowId, webhookUrl: 'https://example.com/hook' });
    await sim.clock.advance(10_000);
    const outputs = await post('/task/openapi/outputs', { apiKey, taskId: data['taskId'] });
    expect(received.map(({ eventData }) => JSON.parse(eventData) as unknown)).toEqual([
      { code: 0, msg: 'success', data: outputs.data },
    ]);
  });
});
