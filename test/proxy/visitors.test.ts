import { describe, expect, it, vi } from 'vitest';
import { createProxy, type ProxyTask } from '../../src/proxy/index.js';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';
import { ADDRESS, behind, SUBMIT, visitorOf } from './behind.js';

const { ID, MODEL } = s;

const post = (path: string, body: object, visitor: string) =>
  new Request(ADDRESS + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-visitor': visitor },
    body: JSON.stringify(body),
  });

describe('what the framework gives beside the request', () => {
  it('is given to every function that decides', async () => {
    const seen: unknown[] = [];
    const platform = await s.serve({ submit: [s.task()], query: [s.success()] });
    const note = (context: { readonly user: string }) => seen.push(context.user);
    const proxy = createProxy<{ readonly user: string }>({
      apiKey: s.KEY,
      baseUrl: platform.url,
      prefix: '/api/runninghub',
      allow: [MODEL],
      authorize: (_, context) => note(context) > 0,
      owner: (_, context) => `user ${(note(context), context.user)}`,
      check: ({ context, owner }) => note(context) > 0 && owner === 'user anna',
      ownsTask: ({ context, owner }) => note(context) > 0 && owner === 'user anna',
    });
    await proxy(post(SUBMIT, {}, ''), { user: 'anna' });
    expect((await proxy(post('/openapi/v2/query', { taskId: ID }, ''), { user: 'anna' })).status).toBe(200);
    expect((await proxy(post(SUBMIT, {}, ''), { user: 'ben' })).status).toBe(403);
    expect(seen).toEqual([...Array<string>(6).fill('anna'), 'ben', 'ben', 'ben']);
  });
});

describe('a task of the server', () => {
  it('is asked about by the id of the platform, by whom it belongs to alone', async () => {
    const ownsTask = vi.fn<(task: ProxyTask) => boolean>(({ owner }) => owner === 'anna');
    const { page, of } = await behind({ query: [s.success()] }, { owner: visitorOf, ownsTask });
    expect(await page().task(ID).status()).toBe('SUCCESS');
    expect(ownsTask.mock.calls[0]![0]).toMatchObject({ taskId: ID, owner: 'anna' });
    expect(await failure(page('ben').task(ID).status())).toMatchObject({ name: 'ProxyRefusedError', status: 404 });
    expect(of('query').map(({ body }) => body)).toEqual([{ taskId: ID }]);
  });

  it('is not asked about by an id that is none', async () => {
    const ownsTask = vi.fn<() => boolean>(() => true);
    const { call, seen } = await behind({ query: [s.success()] }, { ownsTask });
    for (const taskId of ['', '0', '01', `${ID}x`, '1'.repeat(26), 7, null, ['1'], { a: 1 }, '-1', ' 1'])
      expect((await call('/openapi/v2/query', { taskId })).status, JSON.stringify(taskId)).toBe(
        taskId === 7 ? 502 : 404,
      );
    expect(seen.map(({ body }) => body)).toEqual([{ taskId: '7' }]);
  });
});

describe('a page that cancels', () => {
  const CANCEL = '/task/openapi/cancel';

  it('cancels a task of its own, with the key of the server', async () => {
    const { page, of } = await behind(
      { submit: [s.task()], [CANCEL]: [s.envelope(0, 'success')] },
      { owner: visitorOf },
    );
    const task = await page().submit(MODEL, {});
    await task.cancel();
    expect(of(CANCEL).map(({ body }) => body)).toEqual([{ apiKey: s.KEY, taskId: ID }]);
    expect(await failure(page('ben').task(task.id).cancel())).toMatchObject({ name: 'ProxyRefusedError', status: 404 });
    expect(of(CANCEL)).toHaveLength(1);
  });

  it('sends nothing else on that it says', async () => {
    const { call, of, page } = await behind({ submit: [s.task()], [CANCEL]: [s.envelope(0, 'success')] });
    const { id } = await page().submit(MODEL, {});
    await call(CANCEL, { taskId: id, apiKey: 'another', workflowId: '7' });
    expect(of(CANCEL)[0]!.body).toEqual({ apiKey: s.KEY, taskId: ID });
  });
});

describe('a thousand visitors at once', () => {
  it('have what each and all of them may have, and no more', async () => {
    const { proxy, count } = await behind(
      { submit: [s.task()] },
      {
        owner: visitorOf,
        estimateCost: () => ({ amount: '0.10', currency: 'CNY', exact: true }) as never,
        limits: {
          visitor: { submitsPerMinute: 3, tasksAtOnce: 2, costPerDay: { amount: '0.25', currency: 'CNY' } },
          all: { tasksAtOnce: 500 },
        },
      },
    );
    const accepted = new Map<string, number>();
    const statuses = new Map<number, number>();
    const visits = Array.from({ length: 5000 }, async (_, index) => {
      const visitor = `visitor ${index % 1000}`;
      const { status } = await proxy(post(SUBMIT, {}, visitor));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 200) accepted.set(visitor, (accepted.get(visitor) ?? 0) + 1);
    });
    await Promise.all(visits);
    expect(Object.fromEntries(statuses)).toEqual({ 200: 500, 429: 4500 });
    expect(count('submit')).toBe(500);
    expect(Math.max(...accepted.values())).toBeLessThanOrEqual(2);
  });
});
