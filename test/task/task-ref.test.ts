import { describe, expect, it } from 'vitest';
import type { RunningHub, Task, TaskJson, TaskRef } from '../../src/index.js';
import { ID, KEY, ok, serve, success } from '../support/server.js';
import { taskIdIn, taskJsonOf } from '../../src/task/task-ref.js';
import { failure, thrownBy } from '../support/watch.js';

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

describe('the stored form of a task', () => {
  it.each<[string, unknown, object]>([
    ['digits', ` ${ID}\n`, { v: 1, id: ID }],
    ['a bigint', BigInt(ID), { v: 1, id: ID }],
    ['JSON', `{"v":1,"id":${ID},"model":"a/b"}`, { v: 1, id: ID, model: 'a/b' }],
    ['an object', { ...json, more: 1 }, { ...json, more: 1 }],
    ['an object of its own form', { toJSON: () => json, id: '7' }, json],
    ['an object with a field of that name', { ...json, toJSON: 'x' }, { ...json, toJSON: 'x' }],
  ])('is read from %s', (_, ref, stored) => {
    expect(taskJsonOf(ref as TaskRef)).toEqual(stored);
    expect(taskIdIn(ref as TaskRef)).toBe(ID);
  });

  it.each<[unknown, string]>([
    [ID.replace('1', 'x'), `It is "${ID.replace('1', 'x')}".`],
    ['{', 'It is "{".'],
    [undefined, 'It is undefined.'],
    [[ID], 'It is an array.'],
    [5, 'JavaScript numbers cannot hold its id.'],
    [{ v: 1, id: Number(ID) }, 'JavaScript numbers cannot hold its id.'],
    [{ v: '1', id: ID }, 'It is an object: give its `id`.'],
    [{ taskId: ID, outputs: [] }, 'It is an object: give its `taskId`.'],
    [{ v: 1, id: 'a b' }, 'It is an object without one.'],
    [() => json, 'It is a function.'],
  ])('is not %j', (ref, why) => {
    const allowed = 'by its id (digits, as text or as a bigint), by a handle on it, or by the JSON of one';
    expect(thrownBy(() => taskJsonOf(ref as TaskRef))).toMatchObject({
      name: 'InputError',
      field: 'task',
      message: `A task is given ${allowed}. ${why}`,
    });
    expect(thrownBy(() => taskIdIn(ref as TaskRef, 'other'))).toMatchObject({ field: 'other' });
  });

  it('is not what cannot be read', () => {
    const broken = {
      v: 1,
      get id() {
        throw new Error('of the caller');
      },
    };
    expect(thrownBy(() => taskJsonOf(broken as never, 'task'))).toMatchObject({
      name: 'InputError',
      field: 'task',
      message: expect.stringContaining('`task` cannot be read') as string,
    });
  });
});
