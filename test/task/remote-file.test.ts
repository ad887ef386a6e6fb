import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type DownloadLimits, RemoteFile } from '../../src/task/remote-file.js';
import { transportOf } from '../http/fake-fetch.js';
import { atOnce, failure, watchedSignal } from '../support/watch.js';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const PNG = bytes('\x89PNG\r\n\x1a\n'.padEnd(512, '\0'));
const PAGE = bytes('<!DOCTYPE html><html></html>');
const LIMITS: DownloadLimits = { maxBytes: 1e6 };

/** A response whose body gives these pieces, and then ends or is silent. */
const pieces = (given: readonly Uint8Array[], init: ResponseInit = {}, ends = true) => {
  const left = [...given];
  const next = () => {
    const value = left.shift();
    return value || ends ? Promise.resolve({ done: !value, value }) : new Promise(() => {});
  };
  const body = { [Symbol.asyncIterator]: () => ({ next }) };
  return Object.defineProperty(new Response(null, init), 'body', { value: body });
};

/** A file that is answered so, one time after the other. */
const fileOf = (...answers: (Response | Promise<Response>)[]) => {
  const { transport, sent } = transportOf(
    answers.map((answer) => () => answer),
    { requestTimeout: 100 },
  );
  return { file: new RemoteFile(transport, 'https://files.example/a', { kind: 'image', ext: 'png' }), sent };
};

const opened = (limits: DownloadLimits, answer: Response | Promise<Response>) => fileOf(answer).file.open(0, limits);

/** Timers that pass when the test says so. */
const heldTime = () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
};

describe('the first bytes of a file', () => {
  it('are those that came in one piece, and come once more', async () => {
    const file = await opened(LIMITS, pieces([PNG]));
    expect([file.head, file.head.buffer === PNG.buffer]).toEqual([PNG, true]);
    expect([await file.next(), await file.next()]).toEqual([PNG, undefined]);
  });

  it('are no more than tell what it is', async () => {
    const { head } = await atOnce(opened(LIMITS, pieces([PNG.subarray(0, 500), PNG.subarray(500)], {}, false)));
    expect(head).toEqual(PNG);
    const blank = bytes(' '.repeat(600));
    const late = await atOnce(opened(LIMITS, pieces([PNG.subarray(0, 9), blank], {}, false)));
    expect(late.head).toHaveLength(609);
  });

  it('are looked for after blank ones, however many pieces these fill', async () => {
    const blank = bytes('\n'.repeat(600));
    const error = await failure(opened(LIMITS, pieces([blank, blank, PAGE])));
    expect(error.message).toContain('files.example sent a web page instead');
  });

  it('are none of a rest', async () => {
    const half = PNG.subarray(256);
    const range = { etag: '"v1"', 'content-range': 'bytes 256-511/512' };
    const { file } = fileOf(
      pieces([PNG], { headers: { etag: '"v1"' } }),
      pieces([half], { status: 206, headers: range }),
    );
    await file.open(0, LIMITS);
    const second = await file.open(256, LIMITS);
    expect([second.start, second.head, await second.next(), await second.next()]).toEqual([
      256,
      new Uint8Array(),
      half,
      undefined,
    ]);
  });
});

describe('a file', () => {
  it('is asked for as a whole as long as nothing of it is there', async () => {
    const { file, sent } = fileOf(pieces([PNG], { headers: { etag: '"v1"' } }), pieces([PNG]));
    for (let time = 0; time < 2; time++) await file.open(0, LIMITS);
    expect(sent.map(({ init }) => init.headers.range)).toEqual([undefined, undefined]);
  });

  it.each([
    [403, 'NotFoundError', [undefined, 'bytes=512-', 'bytes=512-']],
    [500, 'ConnectionError', [undefined, 'bytes=512-', 'bytes=512-']],
    [416, 'ConnectionError', [undefined, 'bytes=512-', undefined]],
  ])('that cannot be continued because of HTTP %i is a %s', async (status, name, ranges) => {
    const refusal = () => new Response(null, { status });
    const { file, sent } = fileOf(pieces([PNG], { headers: { etag: '"v1"' } }), refusal(), refusal());
    await file.open(0, LIMITS);
    expect(await failure(file.open(512, LIMITS))).toMatchObject({ name });
    await failure(file.open(512, LIMITS));
    expect(sent.map(({ init }) => init.headers.range)).toEqual(ranges);
  });

  it('has no piece that is empty', async () => {
    const file = await opened(LIMITS, pieces([PNG, new Uint8Array(), PAGE]));
    expect([await file.next(), await file.next(), await file.next()]).toEqual([PNG, PAGE, undefined]);
  });

  it('may be as large as the limit, and no larger', async () => {
    expect((await opened({ maxBytes: PNG.length }, pieces([PNG]))).head).toEqual(PNG);
    const error = await failure(opened({ maxBytes: PNG.length - 1 }, pieces([PNG])));
    expect(error).toMatchObject({ name: 'InputError', field: 'maxSizeMB' });
    expect(error.message).toMatch(/^The output is larger than [\d.]+ MB\. Set `maxSizeMB` to take more\.$/);
  });

  it('ends with the reason of the signal also after its first bytes, and leaves nothing behind', async () => {
    heldTime();
    const watched = watchedSignal();
    const file = await opened({ ...LIMITS, signal: watched.signal }, pieces([PNG], {}, false));
    expect([await file.next(), watched.listeners(), vi.getTimerCount()]).toEqual([PNG, 1, 0]);
    const ended = failure(file.next());
    watched.abort('enough');
    expect(await ended).toBe('enough');
    expect([watched.listeners(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it.each([
    ['no response within', new Promise<Response>(() => {})],
    ['the download broke off, because no byte came for', pieces([], {}, false)],
  ])('is not waited for longer than for a response: %s', async (what, answer) => {
    heldTime();
    const ended = failure(opened(LIMITS, answer));
    await vi.advanceTimersByTimeAsync(100);
    const { name, message } = await ended;
    expect([name, message]).toEqual([
      'ConnectionError',
      expect.stringContaining(`: ${what} 100 ms (\`requestTimeout\` is in milliseconds).`),
    ]);
  });
});
