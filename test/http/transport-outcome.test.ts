import { describe, expect, it, vi } from 'vitest';
import { LARGEST_TEXT } from '../../src/http/body.js';
import type { RunningHubError } from '../../src/errors/index.js';
import type { Task } from '../../src/task/task.js';
import { failure, watchedSignal } from '../support/watch.js';
import { fails, hangs, json, transportOf } from './fake-fetch.js';
import { advised } from '../support/advised.js';

const task = { id: '7' } as Task;
const refused = Object.assign(new Error('to a-secret-key'), { code: 'ECONNREFUSED' });
const apiKey = 'a-secret-key';
const cut = () => new Response(new ReadableStream({ pull: (it) => it.error(refused) }));
const large = () =>
  new Response(
    new ReadableStream(
      {
        pull: (it) => it.enqueue(new Uint8Array(LARGEST_TEXT + 1)),
      },
      { highWaterMark: 0 },
    ),
  );

/** A logger, and what it is told. */
function logger() {
  const lines: string[] = [];
  const debug = (line: string) => void lines.push(`debug ${line}`);
  const warn = (line: string) => void lines.push(`warn ${line}`);
  return { lines, logger: { debug, warn } };
}

describe('a request without a response', () => {
  it('is an error of the connection, without the key', async () => {
    const { transport } = transportOf([fails(refused)], { apiKey });
    const error = await failure<RunningHubError>(transport.send('/path', {}));
    expect(error).toMatchObject({
      name: 'ConnectionError',
      endpoint: '/path',
      message: expect.stringMatching(/^\/path: to \[redacted\]\. Check the network/),
    });
    expect(error.cause).toMatchObject({ message: 'to [redacted]', code: 'ECONNREFUSED' });
  });

  it('was never sent when the connection proves it, and no task and no response say otherwise', async () => {
    const unsent = async (answer: Parameters<typeof transportOf>[0][0], about?: Task) =>
      (await failure<RunningHubError>(transportOf([answer]).transport.send('/path', { task: about }))).unsent;
    expect(await unsent(fails(refused))).toBe(true);
    expect(await unsent(fails(refused), task)).toBe(false);
    expect(await unsent(cut)).toBe(false);
    expect(await unsent(fails(new Error('reset')))).toBe(false);
  });

  it('names the task that it is about', async () => {
    const error = await failure<RunningHubError>(transportOf([fails(refused)]).transport.send('/path', { task }));
    expect(error.task).toBe(task);
  });

  it('in time is a time-out, of which the limit may be longer for a request', async () => {
    const { transport, sent } = transportOf([hangs], { requestTimeout: 5 });
    const watched = watchedSignal();
    const slow = [transport.send('/path', { signal: watched.signal }), transport.send('/path', { extraTime: 7, task })];
    const [error, longer] = await Promise.all(slow.map((one) => failure<RunningHubError>(one)));
    expect(error).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(
        /^\/path: no response within 5 ms \(`requestTimeout` is in milliseconds\)\. Try again/,
      ),
      unsent: false,
    });
    expect(longer).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(
        /^\/path: no response within 12 ms \(`requestTimeout` is in milliseconds\)\. This tells nothing about the task/,
      ),
      taskId: '7',
    });
    expect([sent[0]!.init.signal!.aborted, watched.listeners()]).toEqual([true, 0]);
  });

  it('that is longer than any is a failure of the server', async () => {
    const { transport } = transportOf([large]);
    const error = await failure<RunningHubError>(transport.send('/path', {}));
    expect(error).toMatchObject({ name: 'ServerError', unsent: false });
    expect(error.message).toBe(advised(`/path: the response is longer than ${LARGEST_TEXT} bytes`, error));
  });

  it('ends with the reason of the signal, and is no failure to tell of', async () => {
    const { lines, logger: given } = logger();
    const watched = watchedSignal();
    const { transport } = transportOf([hangs, cut], { logger: given });
    const sending = failure(transport.send('/path', { signal: watched.signal, onSend: () => watched.abort('enough') }));
    expect(await sending).toBe('enough');
    expect([lines, watched.listeners()]).toEqual([[], 0]);
  });

  it('leaves no timer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { transport } = transportOf([json({}), fails(refused)]);
      await transport.send('/path', {});
      await failure(transport.send('/path', {}));
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

it('onSend is called once, before the request leaves', async () => {
  const seen: string[] = [];
  const answer = () => {
    seen.push('sent');
    return Response.json({});
  };
  await transportOf([answer]).transport.send('/path', { onSend: () => void seen.push('leaves') });
  expect(seen).toEqual(['leaves', 'sent']);
});

describe('the logger', () => {
  it('is told of each response, in whole milliseconds, and not of secrets', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const { lines, logger: given } = logger();
      const slow = () => {
        vi.advanceTimersByTime(12);
        return new Response('{}', { status: 404 });
      };
      const { transport } = transportOf([slow], { logger: given, apiKey });
      vi.advanceTimersByTime(1000);
      await transport.send('/path', { method: 'GET' });
      await transport.send('/path/a-secret-key', {});
      expect(lines).toEqual(['debug GET /path 404 12 ms', 'debug POST /path/[redacted] 404 12 ms']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is told of each request without one, with the reason', async () => {
    const { lines, logger: given } = logger();
    const { transport } = transportOf([fails(refused), cut, hangs], { logger: given, apiKey, requestTimeout: 500 });
    await failure(transport.send('/path/a-secret-key', {}));
    await failure(transport.send('/path', { method: 'GET' }));
    await failure(transport.send('/path', { extraTime: -495 }));
    expect(lines.map((line) => line.replace(/after \d+ ms/, 'after N ms'))).toEqual([
      'warn POST /path/[redacted] failed after N ms: to [redacted]',
      'warn GET /path failed after N ms: to [redacted]',
      'warn POST /path failed after N ms: no response within 5 ms (`requestTimeout` is in milliseconds)',
    ]);
  });

  it('may be absent, take one kind of line only, or fail', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const debug = () => {
      throw new Error('disk full');
    };
    for (const given of [undefined, {}, { debug }]) {
      const { transport } = transportOf([json({}), fails(refused)], { logger: given });
      expect((await transport.send('/path', {})).status).toBe(200);
      expect((await failure(transport.send('/path', {}))).name).toBe('ConnectionError');
    }
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(String(told.mock.calls[0])).toContain('`logger.debug` failed: disk full');
    told.mockRestore();
  });
});
