import { anything, assert, asyncProperty, constant, json, oneof, record, string } from '../../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import { isInputError, RunningHub } from '../../../src/index.js';
import { endedTask, KEY } from '../../support/platform.js';
import { failure } from '../../support/watch.js';

const ID = '1900000000000000101';
const rh = new RunningHub({ apiKey: KEY });
const v1Output = {
  fileUrl: 'https://files.example/a.png',
  fileType: 'png',
  taskCostTime: 78,
  nodeId: '9',
  consumeCoins: '17',
};
const v1 = { code: 0, msg: 'success', data: [v1Output] };
const wrap = (eventData: unknown, more: object = {}) => ({ event: 'TASK_END', taskId: ID, eventData, ...more });
const post = (body: unknown) =>
  new Request('https://example.com/hook', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('rh.webhooks.parse', () => {
  it('reads a v1 delivery, whose data is JSON text', async () => {
    const event = await rh.webhooks.parse(post(wrap(JSON.stringify(v1))));
    expect(event).toMatchObject({ event: 'TASK_END', taskId: ID, status: 'SUCCESS', key: `TASK_END:${ID}` });
    expect(event.outputs).toHaveLength(1);
    expect(event.outputs[0]).toMatchObject({ kind: 'image', url: v1Output.fileUrl, nodeId: '9', ext: 'png' });
    expect(event.usage).toEqual({ taskCostTime: '78', consumeCoins: '17' });
    expect(event.raw).toEqual(v1);
    expect(event).not.toHaveProperty('failedReason');
  });

  it.each([
    ['a wrapped v2 task', wrap(endedTask(ID))],
    ['a wrapped v2 task as text', wrap(JSON.stringify(endedTask(ID)))],
    ['a bare v2 task', endedTask(ID)],
    [
      'a decoded record of webhooks.details',
      { id: '7', ...wrap(JSON.stringify(endedTask(ID))), callbackStatus: 'FAILED' },
    ],
  ])('reads %s', async (_, body) => {
    const asText = await rh.webhooks.parse(JSON.stringify(body));
    const asObject = await rh.webhooks.parse(body);
    for (const event of [asText, asObject]) {
      expect(event).toMatchObject({ event: 'TASK_END', taskId: ID, status: 'SUCCESS', usage: { consumeCoins: '17' } });
      expect(event.outputs.map(({ url }) => url)).toEqual(['https://files.example/out.png']);
    }
  });

  it('refuses more outputs than a task can have, in either version', async () => {
    const results = Array.from({ length: 10_001 }, () => 0);
    for (const body of [
      { taskId: ID, status: 'SUCCESS', results },
      wrap({ ...v1, data: results }),
      `{"taskId":"${ID}","status":"SUCCESS","results":[0${',0'.repeat(1_000_000)}]}`,
    ]) {
      const error = await failure(rh.webhooks.parse(body));
      expect(error).toMatchObject({ name: 'InputError', field: 'delivery' });
      expect(error.message).toBe('This is no webhook delivery: it has more outputs than a task can have.');
    }
    const most = { taskId: ID, status: 'SUCCESS', results: results.slice(1) };
    expect((await rh.webhooks.parse(most)).outputs).toHaveLength(10_000);
  });

  it('reads why a v1 and a v2 task failed', async () => {
    const failedReason = {
      node_id: '60',
      node_name: 'KSampler',
      exception_message: 'out of memory',
      traceback: '["a\\n","b"]',
    };
    const reason = { nodeId: '60', nodeName: 'KSampler', message: 'out of memory', traceback: 'a\nb' };
    const old = await rh.webhooks.parse(wrap(JSON.stringify({ code: 805, msg: '…', data: { failedReason } })));
    expect(old).toMatchObject({ status: 'FAILED', outputs: [], failedReason: reason });
    const recent = await rh.webhooks.parse(wrap({ taskId: ID, status: 'failed', errorCode: '1000', failedReason }));
    expect(recent).toMatchObject({ status: 'FAILED', failedReason: reason });
  });

  it.each([
    [{ code: 804, data: null }, 'RUNNING'],
    [{ code: 813, data: null }, 'QUEUED'],
    [{ code: 0, data: null }, 'RUNNING'],
    [{ code: '0', data: [] }, 'SUCCESS'],
    [{ code: 805, data: null }, 'FAILED'],
    [{ code: 0, status: 'FAILED' }, 'FAILED'],
    [{ code: 805, status: 'SUCCESS', results: [] }, 'SUCCESS'],
    [null, 'UNKNOWN'],
    ['not JSON', 'UNKNOWN'],
  ])('takes %j for %s', async (eventData, status) => {
    expect((await rh.webhooks.parse(wrap(eventData))).status).toBe(status);
  });

  it('never rounds a task id', async () => {
    const body = `{"event":"TASK_END","taskId":${ID},"eventData":null}`;
    expect((await rh.webhooks.parse(body)).taskId).toBe(ID);
    await expect(rh.webhooks.parse(JSON.parse(body) as Record<string, unknown>)).rejects.toThrow(
      /was rounded by a JSON parser/,
    );
    const repaired = await rh.webhooks.parse(wrap(endedTask(ID), { taskId: Number(ID) }));
    expect(repaired.taskId).toBe(ID);
  });

  it.each([
    '',
    '[]',
    '{"hello":1}',
    `{"taskId":"${ID}"}`,
    '{"taskId":"../x","eventData":{}}',
    '{"eventData":{"status":"SUCCESS"}}',
  ])('refuses %j', async (body) => {
    await expect(rh.webhooks.parse(post(body))).rejects.toSatisfy(isInputError);
  });
});

it('reads any body or refuses it as input', async () => {
  const fields = record(
    {
      event: anything(),
      taskId: oneof(constant(ID), anything()),
      status: anything(),
      code: anything(),
      eventData: anything(),
    },
    { requiredKeys: [] },
  );
  const bodies = oneof(
    json(),
    fields.map((body) => JSON.stringify(body)),
    string(),
  );
  await assert(
    asyncProperty(bodies, async (body) => {
      const outcome = await rh.webhooks.parse(body).then(({ taskId }) => /^\d{1,25}$/.test(taskId), isInputError);
      expect(outcome).toBe(true);
    }),
  );
});
describe('the data of a delivery', () => {
  const video = { fileUrl: 'https://files.example/a.mp4', fileType: 'mp4', nodeId: '92' };
  const task = { taskId: '7', status: 'SUCCESS', results: [{ url: 'https://files.example/a.mp4', outputType: 'mp4' }] };
  const outputs = [{ kind: 'video', url: 'https://files.example/a.mp4' }];

  it.each<[string, unknown, string, unknown[]]>([
    ['a bare output', video, 'SUCCESS', outputs],
    ['a bare list of outputs', [video], 'SUCCESS', outputs],
    ['an empty list', [], 'SUCCESS', []],
    ['an envelope of v1', { code: 0, msg: 'success', data: [video] }, 'SUCCESS', outputs],
    ['an envelope of v1 with the other code of success', { code: 200, data: [video] }, 'SUCCESS', outputs],
    ['an envelope with one output', { code: 0, data: video }, 'SUCCESS', outputs],
    ['an envelope with a task', { code: 0, msg: 'success', data: task }, 'SUCCESS', outputs],
    ['a task', task, 'SUCCESS', outputs],
    ['a task without a result yet', { code: 804, msg: 'APIKEY_TASK_IS_RUNNING', data: null }, 'RUNNING', []],
    ['a bare reason', { failedReason: { exception_message: 'x' } }, 'FAILED', []],
    ['a refusal', { code: 805, msg: 'x' }, 'FAILED', []],
    ['nothing', null, 'UNKNOWN', []],
  ])('may be %s, as text or decoded', async (_, data, status, expected) => {
    const events = await Promise.all(
      [data, JSON.stringify(data)].flatMap((eventData) => [
        rh.webhooks.parse({ event: 'TASK_END', taskId: '7', eventData }),
        rh.webhooks.parse({ event: 'TASK_END', task_id: '7', event_data: eventData }),
      ]),
    );
    for (const event of events) expect(event).toMatchObject({ taskId: '7', status, outputs: expected });
  });

  it('may come without a wrapper', async () => {
    const bare = [task, { code: 0, data: task }, { code: 0, taskId: '7', data: [video] }];
    const events = await Promise.all(bare.map((body) => rh.webhooks.parse(body)));
    for (const event of events)
      expect(event).toMatchObject({ event: 'TASK_END', taskId: '7', status: 'SUCCESS', outputs });
  });

  it('tells node errors where there is no other reason', async () => {
    const promptTips = JSON.stringify({ node_errors: { 46: 'invalid' } });
    const failedReason = { nodeId: '46', message: 'invalid' };
    for (const eventData of [
      { status: 'FAILED', promptTips },
      { code: 805, data: { promptTips } },
    ]) {
      expect(await rh.webhooks.parse({ taskId: '7', eventData })).toMatchObject({ status: 'FAILED', failedReason });
    }
    const running = { taskId: '7', eventData: { status: 'RUNNING', promptTips } };
    expect(await rh.webhooks.parse(running)).not.toHaveProperty('failedReason');
  });
});
