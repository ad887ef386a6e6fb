/** Defects that were found in other clients of this kind, and must not be found here. Nothing is hurried or faked. */
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import type { RunningHub, TaskTimeoutError, WaitAbortedError } from '../../src/index.js';
import { envelope, hang, ID, json, KEY, MODEL, serve, stores, success, task } from '../support/server.js';
import { failure, settle, settleDown, watchedSignal, watchProcess } from '../support/watch.js';

describe('the process is not killed', () => {
  it('by a submit that is refused while its error is waited for late', async () => {
    const crashes = watchProcess();
    const { rh } = await serve({ submit: [json({ message: 'bad input' }, 400)] });
    const run = rh.run(MODEL, {});
    const settled = settle(run);
    await settleDown(100);
    expect(await settled).toMatchObject({ error: { name: 'InputError' } });
    expect(crashes).toEqual([]);
  });

  it.each([
    ['a request', { query: [hang] }],
    ['a pause', { query: [task()] }],
    ['the submit', { submit: [hang] }],
    ['an upload', { upload: [hang] }],
  ])('by a deadline that passes during %s', async (_, script) => {
    const crashes = watchProcess();
    const { rh } = await serve({ submit: [task()], upload: [stores()], ...script });
    const picture = new Blob(['x'], { type: 'image/png' });
    await failure(rh.run(MODEL, { image: { data: picture, fileName: 'a.png' } }, { timeout: 80 }));
    await settleDown(100);
    expect(crashes).toEqual([]);
  });

  it('by an error that nobody looks at in an iteration', async () => {
    const crashes = watchProcess();
    const { rh } = await serve({ query: [json({ code: 802, msg: 'APIKEY_UNAUTHORIZED' })] });
    const events = rh.task(ID).events();
    expect(await settle(events.next())).toMatchObject({ error: { name: 'AuthenticationError' } });
    expect(await events.next()).toMatchObject({ done: true });
    await settleDown();
    expect(crashes).toEqual([]);
  });
});

describe('a status that nobody knows', () => {
  it('is neither a hot loop nor a result', async () => {
    const wait = async (status: string) => {
      const { rh, count } = await serve({ query: [task(status)] });
      const error = await failure<TaskTimeoutError>(rh.task(ID).result({ timeout: 1300 }));
      return { status, error, queries: count('query') };
    };
    for (const { status, error, queries } of await Promise.all(['processing', 'ABORTED', 'WARMING_UP'].map(wait))) {
      expect(error, status).toMatchObject({ name: 'TaskTimeoutError', taskId: ID });
      expect(queries, status).toBeGreaterThanOrEqual(1);
      expect(queries, status).toBeLessThanOrEqual(2);
    }
  });

  it('ends with the task, however a canceled one is called', async () => {
    const { rh } = await serve({ query: [task('cancelled')] });
    expect(await failure(rh.task(ID).result())).toMatchObject({ name: 'TaskFailedError', taskStatus: 'CANCEL' });
  });
});

describe('an abort', () => {
  it('rejects, and hands over the paid task, which can be stopped or waited for', async () => {
    const cancel = '/task/openapi/cancel';
    const { rh, count } = await serve({ submit: [task()], query: [hang, success()], [cancel]: [envelope(0)] });
    const controller = new AbortController();
    const run = failure<WaitAbortedError>(rh.run(MODEL, {}, { signal: controller.signal }));
    await vi.waitFor(() => expect(count('query')).toBe(1));
    controller.abort();
    const error = await run;
    expect(error).toMatchObject({ name: 'AbortError', taskId: ID });
    await error.task!.cancel();
    expect(count(cancel)).toBe(1);
    expect((await error.task!.result()).taskId).toBe(ID);
  });

  it('signal has no listener left after hundreds of calls', async () => {
    const { rh } = await serve({ submit: [success()], upload: [stores()] });
    const watched = watchedSignal();
    const { signal } = watched;
    const image = { data: new Uint8Array([1]), fileName: 'a.png' };
    for (let call = 0; call < 30; call++) {
      await Promise.all(Array.from({ length: 10 }, () => rh.run(MODEL, call === 0 ? { image } : {}, { signal })));
    }
    expect(watched.listeners()).toBe(0);
    expect(watched.most()).toBe(1);
  });
});

describe('the key', () => {
  const shown = (value: unknown) =>
    `${inspect(value, { depth: Infinity, showHidden: true })} ${JSON.stringify(value)} ${String(value)}`;

  it('is in no body of a run with media', async () => {
    const { rh, seen, of } = await serve({ upload: [stores()], submit: [success()] });
    const image = new File([new Uint8Array([1, 2, 3])], 'a.png', { type: 'image/png' });
    await rh.run(MODEL, { prompt: 'a red fox', image });
    expect(of('submit')[0]!.body).toEqual({ prompt: 'a red fox', image: 'https://files.example/openapi/1.png' });
    expect(seen).toHaveLength(2);
    for (const { bytes } of seen) expect(bytes.includes(KEY)).toBe(false);
  });

  it.each<[string, (rh: RunningHub) => unknown]>([
    ['a client', (rh) => rh],
    ['a task', (rh) => rh.task(ID)],
    ['a result', (rh) => rh.task(ID).result()],
    ['an output', async (rh) => (await rh.task(ID).result()).outputs[0]],
    ['an error with a task', (rh) => failure(rh.run({ id: 'vendor/broken' }, {}))],
    ['an error of the platform', (rh) => failure(rh.upload(new Blob(['x']).stream()))],
    ['an error of the network', (rh) => failure(rh.queue.get())],
  ])('does not show in %s', async (_, make) => {
    const { rh } = await serve({
      '/openapi/v2/vendor/broken': [task('FAILED', { errorMessage: `key ${KEY}`, echo: KEY })],
      query: [success({ url: 'https://files.example/a.png' })],
    });
    const value = await make(rh);
    const { stack, cause } = value instanceof Error ? value : {};
    expect(`${shown(value)} ${stack} ${shown(cause)}`).not.toContain(KEY);
  });
});
