import { describe, expect, it, vi } from 'vitest';
import { ID } from '../support/platform.js';
import { heldTimers, settleDown } from '../support/watch.js';
import { FORM_TYPE, formOf } from './forms.js';
import { type Fetch, KEY, LIMIT, lost, refusal, serving, SUBMIT, unchecked, UPLOAD, waiting } from './serving.js';

describe('the time of a request', () => {
  it('is that of the transport; an upload has more, by its size', async () => {
    const timers = heldTimers(1000, 1e9);
    const { post } = serving();
    await post(SUBMIT);
    await post(UPLOAD, formOf('GIF8'), { headers: FORM_TYPE });
    expect(timers.map(({ ms }) => ms)).toEqual([LIMIT, LIMIT + 1000]);
  });

  it('leaves no timer behind', async () => {
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    const timer = vi.spyOn(globalThis, 'setTimeout');
    await serving().post('/x');
    const started = timer.mock.results.map(({ value }) => value as unknown);
    expect(cleared.mock.calls.map(([one]) => one)).toEqual(expect.arrayContaining(started));
    expect(started.length).toBeGreaterThan(0);
    vi.restoreAllMocks();
  });

  it.each([undefined, 'r-1'])('of a submit with the id %s ends as an outcome that nobody knows', async (id) => {
    const timers = heldTimers(LIMIT, LIMIT);
    const { post, fetch, warned } = serving({}, waiting().fetch);
    const headers: Record<string, string> = id === undefined ? {} : { 'idempotency-key': id };
    const response = post(SUBMIT, '{}', { headers });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    timers[0]!.fire();
    expect(await response).toEqual(lost(504, 'no response from RunningHub in time'));
    expect(warned().join()).toMatch(
      /^.*: 504 no response from RunningHub in time \(TimeoutError: No end within 5000 ms/,
    );
  });

  it('of a repeat ends while the first one is still under way', async () => {
    const timers = heldTimers(LIMIT, LIMIT);
    const platform = waiting();
    const { post, fetch } = serving({}, platform.fetch);
    const headers = { 'idempotency-key': 'r-1' };
    const first = post(SUBMIT, '{}', { headers });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    const second = post(SUBMIT, '{}', { headers });
    await settleDown(50);
    timers[1]!.fire();
    expect(await second).toEqual(lost(504, 'no response from RunningHub in time'));
    platform.answer(Response.json({ taskId: ID }));
    expect(await first).toMatchObject({ status: 200 });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each(['authorize', 'owner', 'check'])('is not held up by %s', async (name) => {
    const timers = heldTimers(LIMIT, LIMIT);
    const endless = vi.fn<() => Promise<never>>(() => new Promise(() => {}));
    const { post, fetch } = serving({ [name]: endless });
    const response = post(SUBMIT);
    await vi.waitFor(() => expect(endless).toHaveBeenCalled());
    timers[0]!.fire();
    expect(await response).toEqual(unchecked);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a connection that breaks', () => {
  it('leaves open what became of a submit, and shows no key', async () => {
    const broken = () => Promise.reject(new TypeError(`lost with ${KEY}`));
    for (const headers of [{}, { 'idempotency-key': 'r-1' }]) {
      const { post, warned } = serving({}, broken);
      expect(await post(SUBMIT, '{}', { headers })).toEqual(lost(502, 'no response from RunningHub'));
      expect(warned()).toEqual([`${SUBMIT}: 502 no response from RunningHub (TypeError: lost with [redacted])`]);
    }
  });

  it('that was never made is told as such', async () => {
    const refused = () =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) }),
      );
    expect(await serving({}, refused).post(SUBMIT)).toMatchObject({
      status: 503,
      body: { errorCode: '1011', taskId: '', errorMessage: 'RunningHub could not be reached, and got nothing' },
    });
  });
});

describe('an upload', () => {
  /** A platform that reads what it is sent. */
  const reading: Fetch = async (_, { body }) => {
    const text = await new Response(body).text();
    return Response.json({ text });
  };

  it('passes through as it comes, once its visitor is known', async () => {
    const { post, fetch } = serving({}, reading);
    expect(await post(UPLOAD, formOf('GIF8'), { headers: FORM_TYPE })).toEqual({
      status: 200,
      body: { text: formOf('GIF8') },
    });
    expect(fetch.mock.calls[0]![1]).toMatchObject({ redirect: 'error', duplex: 'half' });
    const stranger = serving({ authorize: () => false }, reading);
    expect(await stranger.post(UPLOAD, formOf('GIF8'), { headers: FORM_TYPE })).toMatchObject({ status: 401 });
    expect(stranger.fetch).not.toHaveBeenCalled();
  });

  it('is refused when it turns out to be too long, whatever becomes of the connection then', async () => {
    const pieces = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new Uint8Array(50_001));
        controller.close();
      },
    });
    expect(await serving({}, reading).post(UPLOAD, pieces, { headers: FORM_TYPE })).toEqual(
      refusal(413, 'the body is longer than 50000 bytes'),
    );
  });

  it('that stops coming is the fault of the page, and one that nobody answers is not', async () => {
    const timers = heldTimers(LIMIT + 1000, LIMIT + 1000);
    const stopped = serving({}, reading);
    const late = stopped.post(UPLOAD, new ReadableStream(), { headers: FORM_TYPE });
    await settleDown();
    timers[0]!.fire();
    expect(await late).toEqual(refusal(408, 'the body did not arrive in time'));
    expect(stopped.fetch).not.toHaveBeenCalled();
    const silent = serving({}, waiting().fetch);
    const unanswered = silent.post(UPLOAD, formOf('GIF8'), { headers: FORM_TYPE });
    await vi.waitFor(() => expect(silent.fetch).toHaveBeenCalled());
    timers[1]!.fire();
    expect(await unanswered).toEqual(lost(504, 'no response from RunningHub in time'));
  });
});
