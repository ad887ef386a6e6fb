import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import type { LocalMedia } from '../../src/contract/model.js';
import { toSource } from '../../src/media/source.js';
import { failure, settleDown } from '../support/watch.js';

const bytes = (head: string, length = 32) => Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(length)]);

const PNG = bytes('\x89PNG\r\n');

describe('a stream that cannot be read', () => {
  const locked = () => {
    const stream = new Blob([PNG]).stream();
    stream.getReader();
    return stream;
  };
  const destroyed = () => Readable.from([PNG]).destroy();
  const broken = () => new ReadableStream<Uint8Array>({ pull: (it) => it.error(new Error('the camera is gone')) });

  it.each<[string, () => LocalMedia, RegExp]>([
    ['is read by somebody else', locked, /locked/],
    ['is destroyed', destroyed, /destroyed/],
    ['has no file', () => createReadStream('/nowhere/cat.png'), /ENOENT/],
    ['breaks', broken, /the camera is gone/],
  ])('because it %s is an error with the field and the reason', async (_, media, why) => {
    const error = await failure(toSource(media(), 'imageUrl'));
    expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl', cause: expect.any(Error) });
    expect(error.message).toContain('imageUrl: the stream cannot be read (');
    expect(error.message).toMatch(why);
  });

  it.each([
    [null, 'it threw null'],
    [undefined, 'it threw undefined'],
    ['out of film', 'out of film'],
    [Object.create(null), 'it threw a value of type object'],
  ])('because of %o is an error with the field and what there is to say', async (thrown, why) => {
    const media = new ReadableStream<Uint8Array>({ pull: (it) => it.error(thrown) });
    const error = await failure(toSource(media, 'imageUrl'));
    expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl' });
    expect(error.message).toBe(`imageUrl: the stream cannot be read (${why}).`);
  });

  it.each(['web', 'Node', 'generator'])('to its end is let go when the signal aborts: %s', async (kind) => {
    const ended = vi.fn<() => void>();
    let pulls = 0;
    const pull = async () => {
      pulls++;
      await new Promise((resolve) => setTimeout(resolve, 1));
      return new Uint8Array(1024);
    };
    async function* endless() {
      try {
        for (;;) yield await pull();
      } finally {
        ended();
      }
    }
    const web = () =>
      new ReadableStream<Uint8Array>({ pull: async (it) => it.enqueue(await pull()), cancel: () => ended() });
    const streams = { web, generator: endless, Node: () => Readable.from(endless()) } as const;
    const controller = new AbortController();
    const data = streams[kind as keyof typeof streams]() as LocalMedia & AsyncIterable<Uint8Array>;
    const opened = failure(toSource({ data, fileName: 'a.png' }, 'image', controller.signal));
    await vi.waitFor(() => expect(pulls).toBeGreaterThan(3));
    controller.abort('enough');
    expect(await opened).toBe('enough');
    await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1));
    const seen = pulls;
    await settleDown(20);
    expect(pulls).toBeLessThanOrEqual(seen + 1);
  });
});
