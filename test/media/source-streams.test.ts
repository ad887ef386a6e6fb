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

describe('a stream without an end', () => {
  const MB = 1024 * 1024;

  /** Streams that give the same piece for ever, and how often it was asked for. */
  function endless(piece: () => unknown = () => new Uint8Array(64 * 1024)) {
    const ended = vi.fn<() => void>();
    let pulls = 0;
    const next = () => {
      pulls++;
      return piece() as Uint8Array;
    };
    async function* generator() {
      try {
        for (;;) yield next();
      } finally {
        ended();
      }
    }
    const web = () => new ReadableStream<Uint8Array>({ pull: (it) => it.enqueue(next()), cancel: () => ended() });
    return { ended, pulls: () => pulls, web, generator, Node: () => Readable.from(generator()) };
  }

  it.each(['web', 'generator', 'Node'] as const)('ends at the limit of its field: %s', async (kind) => {
    const source = endless();
    const data = source[kind]() as LocalMedia & AsyncIterable<Uint8Array>;
    const error = await failure(toSource({ data, fileName: 'a.mp4' }, 'videoUrl', undefined, 2));
    expect(error).toMatchObject({ name: 'InputError', field: 'videoUrl' });
    expect(error.message).toBe('videoUrl: the stream has more than 2 MB. Allowed are at most 2 MB.');
    await vi.waitFor(() => expect(source.ended).toHaveBeenCalledTimes(1));
    // 32 pieces fit, one more is too much, and a stream of Node reads ahead.
    expect(source.pulls()).toBeLessThanOrEqual(33 + 16);
  });

  it('ends where it would be too much for the memory, when nothing sets a limit', async () => {
    const source = endless(() => new Uint8Array(513 * MB));
    const error = await failure(toSource({ data: source.web(), fileName: 'a.mp4' }, 'media'));
    expect(error).toMatchObject({ name: 'InputError', field: 'media' });
    expect(error.message).toBe(
      'media: the stream has more than 512 MB. Allowed are at most 512 MB. What is not held in memory may be larger: a Blob of this runtime, or file(path).',
    );
    expect(source.ended).toHaveBeenCalledTimes(1);
  });

  it('may give as much as is allowed, and is not one then', async () => {
    const exact = Readable.from([new Uint8Array(MB), new Uint8Array(MB)]);
    const { blob } = await toSource({ data: exact, fileName: 'a.mp4' }, 'videoUrl', undefined, 2);
    expect(blob.size).toBe(2 * MB);
  });

  it('is known by its size when it is the Blob of another library, and is not read', async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const blob = { type: 'video/mp4', size: 2 * MB + 1, slice: () => {}, arrayBuffer } as unknown as Blob;
    const error = await failure(toSource(blob, 'videoUrl', undefined, 2));
    expect(error.message).toBe('videoUrl: the Blob of another library has more than 2 MB. Allowed are at most 2 MB.');
    expect(arrayBuffer).not.toHaveBeenCalled();
  });
});

it('a stream that fills the same memory for every piece is sent as it was', async () => {
  const memory = new Uint8Array(4);
  async function* reused() {
    for (let piece = 1; piece <= 3; piece++) yield memory.fill(piece);
  }
  const { blob } = await toSource({ data: reused(), fileName: 'a.png' }, 'image');
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
});
