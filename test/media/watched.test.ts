import { describe, expect, it, vi } from 'vitest';
import { watched } from '../../src/media/watched.js';
import { CallbackError } from '../../src/errors/index.js';
import { failure, watchedSignal } from '../support/watch.js';

const source = { blob: new Blob(['four']), name: 'cat.png' };

describe('a file that is sent', () => {
  it('tells how far it is, never more than all, and all at the end', async () => {
    const onProgress = vi.fn<() => void>();
    const sent = await watched(source, { onProgress }, async ({ onPiece }) => {
      for (const bytes of [1, 2, 3]) await onPiece!(bytes);
      return 'sent';
    });
    expect(sent).toBe('sent');
    expect(onProgress.mock.calls).toEqual([1, 3, 4, 4].map((loaded) => [{ loaded, total: 4 }]));
  });

  it('needs nobody who watches', async () => {
    const sent = watched(source, {}, async ({ onPiece }) => onPiece!(1));
    expect(await sent).toBeUndefined();
  });

  it('that is refused tells no end, and says what the refusal was', async () => {
    const onProgress = vi.fn<() => void>();
    const watcher = watchedSignal();
    const ended = watched(source, { onProgress, signal: watcher.signal }, () => Promise.reject(new Error('refused')));
    expect((await failure(ended)).message).toBe('refused');
    expect([onProgress.mock.calls, watcher.listeners(), watcher.most()]).toEqual([[], 0, 1]);
  });
});

describe('a file that fails', () => {
  /** What `send` is told by its signal when the file fails with a cause. */
  const endedBy = (cause: unknown) =>
    failure(
      watched(source, {}, ({ onFail }, signal) => {
        onFail(cause);
        return Promise.reject(signal.reason as Error);
      }),
    );

  it.each([
    [new Error('disk full'), 'disk full'],
    ['out of order', 'out of order'],
  ])('with %s ends the upload as an input that cannot be read', async (cause, why) => {
    const message = `"cat.png" cannot be read (${why}).`;
    expect(await endedBy(cause)).toMatchObject({ name: 'InputError', message, cause });
  });

  it('by the callback ends it with the very error', async () => {
    const cause = new CallbackError('`onProgress` failed: ui gone');
    expect(await endedBy(cause)).toBe(cause);
  });

  it('after it was sent ends it, too', async () => {
    const cause = new Error('disk full');
    const ended = watched(source, {}, async ({ onFail }) => onFail(cause));
    expect(await failure(ended)).toMatchObject({ name: 'InputError', cause });
  });
});

describe('the signal of the caller', () => {
  it('ends what sends', async () => {
    const watcher = watchedSignal();
    const ended = watched(source, { signal: watcher.signal }, async (_, signal) => {
      watcher.abort('enough');
      throw signal.reason;
    });
    expect(await failure(ended)).toBe('enough');
    expect(watcher.listeners()).toBe(0);
  });

  it('ends a callback at the end that nobody hears of again', async () => {
    const watcher = watchedSignal();
    const onProgress = () => new Promise<void>(() => {}) as never;
    const ended = failure(watched(source, { onProgress, signal: watcher.signal }, async () => 'sent'));
    watcher.abort('enough');
    expect(await ended).toBe('enough');
  });
});

it('a callback that fails at the end is heard', async () => {
  const onProgress = () => {
    throw new Error('ui gone');
  };
  expect(await failure(watched(source, { onProgress }, async () => 'sent'))).toMatchObject({
    name: 'CallbackError',
    message: '`onProgress` failed: ui gone',
  });
});
