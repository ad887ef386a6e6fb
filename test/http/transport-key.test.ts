import { describe, expect, it, vi } from 'vitest';
import type { ApiKey } from '../../src/http/transport-options.js';
import type { Task } from '../../src/task/task.js';
import { failure, settleDown, watchedSignal } from '../support/watch.js';
import { hangs, json, transportOf } from './fake-fetch.js';

const task = { id: '7' } as Task;
const keyed = (apiKey: unknown, requestTimeout = 60_000) =>
  transportOf([json({})], { apiKey: apiKey as ApiKey, requestTimeout }).transport;

describe('a key', () => {
  it.each([
    ['text', 'key-1'],
    ['null', null],
  ])('may be %s, or what a function gives, at once or later', async (_, key) => {
    expect(await keyed(key).key()).toBe(key);
    expect(await keyed(() => key).key()).toBe(key);
    expect(await keyed(async () => key).key()).toBe(key);
  });

  it('has every letter that a header takes, but those that JSON writes in another way', async () => {
    for (const key of ['!', '#', '[', ']', '~', 'a!#$%&()*+,-./:;<=>?@[]^_`{|}~'].map((end) => `k${end}`)) {
      expect(await keyed(key).key()).toBe(key);
    }
  });

  it('is refused as undefined where a function gives it', async () => {
    const error = await failure(keyed(() => undefined).key());
    expect([error.name, error.message]).toEqual([
      'AuthenticationError',
      expect.stringMatching(/^The API key is no text/),
    ]);
  });

  it.each([
    ['', 'is empty.'],
    [' ', 'has a space in it.'],
    ['a b', 'has a space in it.'],
    [' a', 'has a space in it.'],
    ['a\n', 'has a line break in it.'],
    ['\ra', 'has a line break in it.'],
    ['a\tb', 'has a tab in it.'],
    ['Bearer a', 'begins with "Bearer", which the client adds by itself.'],
    ['bearer\ta', 'begins with "Bearer"'],
    ['"a"', 'has a quotation mark in it.'],
    ["'a'", 'has a quotation mark in it.'],
    ['a\\b', 'has a backslash in it.'],
    ['a\u00a0', 'has a character outside ASCII in it.'],
    ['schlüssel', 'has a character outside ASCII in it.'],
    ['\u201ca\u201d', 'has a character outside ASCII in it.'],
    ['a🦊', 'has a character outside ASCII in it.'],
    ['a\u007f', 'has a control character in it.'],
    ['a\u0000', 'has a control character in it.'],
    ['a\v', 'has a control character in it.'],
    ['"a b"\r\n', 'has a line break, a space and a quotation mark in it.'],
    [5, 'is no text.'],
    [{}, 'is no text.'],
  ])('is refused as %j before it could be quoted by anybody', async (key, what) => {
    const errors = [keyed(key), keyed(() => key)].map((transport) => failure(transport.key()));
    for (const error of await Promise.all(errors)) {
      expect([error.name, error.message]).toEqual([
        'AuthenticationError',
        expect.stringContaining(`The API key ${what}`),
      ]);
    }
  });
});

describe('a function for the key', () => {
  it('is given nothing', async () => {
    const ask = vi.fn<() => string>(() => 'key-1');
    await keyed(ask).key();
    expect(ask).toHaveBeenCalledExactlyOnceWith();
  });

  it('that fails is heard; without a task the request never left', async () => {
    const broken = keyed(() => Promise.reject(new Error('no vault')));
    const [alone, about] = await Promise.all([failure(broken.key()), failure(broken.key({ task }))]);
    const heard = { name: 'CallbackError', message: '`apiKey` failed: no vault' };
    expect(alone).toMatchObject({ ...heard, unsent: true });
    expect(about).toMatchObject({ ...heard, unsent: false, taskId: '7' });
  });

  it('that gives none in time is a time-out', async () => {
    const slow = keyed(() => new Promise<string>(() => {}), 5);
    const [alone, about] = await Promise.all([failure(slow.key()), failure(slow.key({ task }))]);
    const late = {
      name: 'TimeoutError',
      message: expect.stringContaining('`apiKey` gave no key within 5 ms (`requestTimeout` is in milliseconds). T'),
    };
    expect(alone).toMatchObject({ ...late, unsent: true });
    expect(about).toMatchObject({ ...late, unsent: false, taskId: '7' });
  });

  it('is left with the signal, and leaves no timer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const watched = watchedSignal();
      const asked = failure(keyed(() => new Promise<string>(() => {})).key({ signal: watched.signal }));
      expect(vi.getTimerCount()).toBe(1);
      watched.abort('enough');
      expect(await asked).toBe('enough');
      expect([vi.getTimerCount(), watched.listeners()]).toEqual([0, 0]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is not asked when the signal has aborted', async () => {
    const ask = vi.fn<() => string>(() => 'key-1');
    expect(await failure(keyed(ask).key({ signal: AbortSignal.abort('enough') }))).toBe('enough');
    expect(ask).not.toHaveBeenCalled();
  });

  it('is asked for each request, and what it gives is what is hidden', async () => {
    let count = 0;
    const { transport, sent } = transportOf([json('x')], { apiKey: () => `key-number-${++count}` });
    await transport.send('/path', {});
    await transport.send('/path', {});
    expect(sent.map(({ init }) => init.headers.authorization)).toEqual(['Bearer key-number-1', 'Bearer key-number-2']);
  });
});

it('nothing leaves, and nothing is told, when the signal aborts while a key is fetched', async () => {
  const controller = new AbortController();
  const { transport, sent } = transportOf([hangs], {
    apiKey: async () => {
      // After the key is there, and before the request leaves.
      queueMicrotask(() => controller.abort('enough'));
      return 'key-1';
    },
  });
  const onSend = vi.fn<() => void>();
  expect(await failure(transport.send('/path', { signal: controller.signal, onSend }))).toBe('enough');
  await settleDown();
  expect([sent, onSend.mock.calls]).toEqual([[], []]);
});
