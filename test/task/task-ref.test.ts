import { describe, expect, it } from 'vitest';
import type { RunningHub, Task, TaskJson, TaskRef } from '../../src/index.js';
import { ID, KEY, ok, serve, success } from '../support/server.js';
import { failure } from '../support/watch.js';

const WEBHOOK = '/task/openapi/getWebhookDetail';
const OUTPUTS = '/task/openapi/outputs';
const json: TaskJson = { v: 1, id: ID, model: 'a/b', output: 'video' };

/** Every method that takes a task, and the body of the first request that it then sends. */
const METHODS: Record<string, (rh: RunningHub, task: TaskRef) => Promise<unknown>> = {
  task: async (rh, task) => rh.task(task).result(),
  'webhooks.get': (rh, task) => rh.webhooks.get(task),
  'webhooks.confirm': (rh, taskId) => rh.webhooks.confirm({ event: 'TASK_END', taskId: taskId as string }),
  'workflows.progress': async (rh, task) => {
    for await (const event of rh.workflows.progress(task, { WebSocket: Object as never })) void event;
  },
};

const serving = () =>
  serve({ query: [success()], [WEBHOOK]: ok({ id: '7', taskId: ID }), [OUTPUTS]: ok([]) }, { apiKey: KEY });

describe.each(Object.entries(METHODS))('rh.%s', (_, call) => {
  it.each<[string, (rh: RunningHub) => TaskRef]>([
    ['its id', () => ID],
    ['its id between blanks', () => ` ${ID}\n`],
    ['its id as a bigint', () => BigInt(ID)],
    ['a handle', (rh) => rh.task(ID)],
    ['a handle of another copy of the package', () => ({ id: ID, toJSON: () => json }) as unknown as Task],
    ['its JSON', () => JSON.stringify(json)],
    ['its JSON, decoded', () => json],
    ['JSON in which another program wrote the id as a number', () => `{"v":1,"id":${ID}}`],
  ])('takes a task by %s', async (_form, refOf) => {
    const { rh, seen } = await serving();
    await call(rh, refOf(rh));
    expect(seen[0]!.body).toMatchObject({ taskId: ID });
  });

  it.each([
    undefined,
    null,
    '',
    'none',
    'null',
    '[]',
    '12a',
    '12/../3',
    '-5',
    5,
    2 ** 60,
    -5n,
    { id: ID },
    { v: 2, id: ID },
    { v: 1, id: 12 },
    { v: 1, id: '../x' },
    [ID],
    new Date(0),
    { toJSON: () => Promise.resolve(json) },
    {
      toJSON: () => {
        throw new Error('of the caller');
      },
    },
  ])('refuses %o before anything is sent', async (ref) => {
    const { rh, seen } = await serving();
    const error = await failure(Promise.resolve().then(() => call(rh, ref as never)));
    expect(error).toMatchObject({
      name: 'InputError',
      field: expect.stringMatching(/^task(Id)?$/),
      message: expect.stringMatching(/digits, as text or as a bigint.*handle.*JSON/),
    });
    expect(seen).toEqual([]);
  });
});

it('makes a handle of its own from a handle of another client, with all that it knew', async () => {
  const [one, other] = [await serving(), await serving()];
  const handle = one.rh.task(json);
  const own = other.rh.task(handle);
  expect(own.toJSON()).toEqual(json);
  expect((await own.result()).taskId).toBe(ID);
  expect([one.count('query'), other.count('query')]).toEqual([0, 1]);
});
