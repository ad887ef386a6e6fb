import { describe, expect, it, vi } from 'vitest';
import * as s from '../support/server.js';
import { atOnce, failure, settleDown, watchedSignal, watchProcess } from '../support/watch.js';

const { MODEL, serve } = s;

/** Waits until the server has seen a request. */
const arrival = (server: { seen: readonly unknown[] }) =>
  vi.waitFor(() => expect(server.seen).toHaveLength(1), { interval: 2 });

/** Aborts; the call has to notice at once. */
async function aborted(watched: ReturnType<typeof watchedSignal>, call: Promise<unknown>) {
  const outcome = failure(call);
  watched.abort('enough');
  const error = await atOnce(outcome);
  expect(watched.listeners()).toBe(0);
  return error;
}

describe('aborting a submit', () => {
  it('before it begins sends nothing and throws the reason', async () => {
    const server = await serve({ submit: [s.task()] });
    const watched = watchedSignal();
    watched.abort('enough');
    expect(await failure(server.rh.submit(MODEL, {}, { signal: watched.signal }))).toBe('enough');
    expect(await failure(server.rh.run(MODEL, {}, { signal: watched.signal }))).toBe('enough');
    expect(server.seen).toEqual([]);
  });

  it('while the response is awaited leaves the outcome open, at once', async () => {
    const server = await serve({ submit: [s.hang] });
    const watched = watchedSignal();
    const call = server.rh.submit(MODEL, {}, { signal: watched.signal });
    await arrival(server);
    const error = await aborted(watched, call);
    expect(error).toMatchObject({ name: 'SubmitOutcomeUnknownError', cause: 'enough' });
    expect(error.message).toContain('aborted');
    await vi.waitFor(() => expect(server.seen[0]!.abandoned).toBe(true));
    expect(server.seen).toHaveLength(1);
  });

  it('while the response drips in leaves the outcome open', async () => {
    const server = await serve({ submit: [s.drip(JSON.stringify({ taskId: s.ID, status: 'RUNNING' }), 20, 60_000)] });
    const watched = watchedSignal();
    const call = server.rh.submit(MODEL, {}, { signal: watched.signal });
    await arrival(server);
    await settleDown(30);
    expect(await aborted(watched, call)).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
  });

  it('while it pauses after a refusal throws the reason: nothing was started', async () => {
    const server = await serve({ submit: [s.json({}, 429, { 'retry-after': '60' }), s.task()] });
    const watched = watchedSignal();
    const call = server.rh.submit(MODEL, {}, { signal: watched.signal });
    await arrival(server);
    await settleDown(30);
    expect(await aborted(watched, call)).toBe('enough');
    expect(server.count('submit')).toBe(1);
  });

  it('while the key is fetched sends nothing', async () => {
    const server = await serve({ submit: [s.task()] }, { apiKey: () => new Promise<string>(() => {}) });
    const watched = watchedSignal();
    const call = server.rh.submit(MODEL, {}, { signal: watched.signal });
    await settleDown(5);
    expect(await aborted(watched, call)).toBe('enough');
    expect(server.seen).toEqual([]);
  });

  it('while it waits for its turn sends nothing, and gives its turn up', async () => {
    const server = await serve({ submit: [s.hang, s.task()] }, { maxConcurrency: 1 });
    const first = watchedSignal();
    const watched = watchedSignal();
    const running = server.rh.submit(MODEL, {}, { signal: first.signal });
    await arrival(server);
    const call = server.rh.submit(MODEL, {}, { signal: watched.signal });
    await settleDown(5);
    expect(await aborted(watched, call)).toBe('enough');
    expect(server.count('submit')).toBe(1);
    await aborted(first, running);
    expect((await server.rh.submit(MODEL, {})).id).toBe(s.ID);
  });

  it('after it has ended changes nothing and finds no listener', async () => {
    const found = watchProcess();
    const server = await serve({ submit: [s.task()] });
    const watched = watchedSignal();
    const task = await server.rh.submit(MODEL, {}, { signal: watched.signal });
    expect(watched.listeners()).toBe(0);
    watched.abort();
    await settleDown();
    expect([task.id, found]).toEqual([s.ID, []]);
  });

  it('is noticed although a fetch of the user does not heed the signal', async () => {
    const fetch = vi.fn<() => Promise<Response>>(() => new Promise(() => {}));
    const server = await serve({}, { fetch });
    const watched = watchedSignal();
    const call = server.rh.submit(MODEL, {}, { signal: watched.signal });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    expect(await aborted(watched, call)).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
  });
});
