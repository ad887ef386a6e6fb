import { expect, it, onTestFinished, vi } from 'vitest';
import { upload } from '../../src/media/upload.js';
import { toSource } from '../../src/media/source.js';
import { contextOf } from '../../src/task/context.js';
import { serve, stores } from '../support/server.js';
import { failure } from '../support/watch.js';
import { fileIn, PNG } from './files.js';

/** As happy-dom has it: its tag says nothing, and only it knows its bytes. */
class ForeignBlob {
  readonly #bytes: Uint8Array;
  readonly type: string;

  constructor(parts: readonly Uint8Array[] = [], { type = '' } = {}) {
    this.#bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
    this.type = type;
  }

  get size(): number {
    return this.#bytes.length;
  }

  slice(start: number, end: number): ForeignBlob {
    return new ForeignBlob([this.#bytes.slice(start, end)]);
  }

  async arrayBuffer(): Promise<ArrayBufferLike> {
    return this.#bytes.slice().buffer;
  }
}

class ForeignFile extends ForeignBlob {
  readonly name = 'cat.png';
}

/** As jsdom before version 21 has it. */
class OldBlob {
  readonly size = 3;
  readonly type = '';
  readonly [Symbol.toStringTag] = 'Blob';
}

it.each([
  ['Blob', new ForeignBlob([PNG], { type: 'image/png' }), 'file.png'],
  ['File', new ForeignFile([PNG]), 'cat.png'],
])('a %s of something that stands in for a browser is copied', async (_, media, name) => {
  const source = await toSource(media as unknown as Blob, 'media');
  expect(source.name).toBe(name);
  expect(Buffer.from(await source.blob.arrayBuffer())).toEqual(PNG);
});

it('is uploaded as bytes where the global Blob is not the one of the runtime', async () => {
  const { rh, of } = await serve({ upload: [stores()] });
  vi.stubGlobal('Blob', ForeignBlob);
  onTestFinished(() => void vi.unstubAllGlobals());
  const source = await toSource(new ForeignFile([PNG]) as unknown as File, 'media');
  await upload(contextOf(rh).transport, source);
  vi.unstubAllGlobals();
  const file = await fileIn(of('upload')[0]!);
  expect([file.name, file.type, Buffer.from(await file.arrayBuffer())]).toEqual(['cat.png', 'image/png', PNG]);
});

it('is refused in words when it cannot be read', async () => {
  expect(await failure(toSource(new OldBlob() as never, 'media'))).toMatchObject({
    name: 'InputError',
    field: 'media',
    message: expect.stringContaining('a Blob. It has no arrayBuffer(), so it cannot be read. Give its bytes.'),
  });
  for (const [reason, why] of [
    [new Error('it is gone'), 'it is gone'],
    ['gone', 'gone'],
  ] as const) {
    const broken = Object.assign(new ForeignBlob([PNG]), { arrayBuffer: () => Promise.reject(reason as Error) });
    expect(await failure(toSource(broken as never, 'media'))).toMatchObject({
      name: 'InputError',
      message: `media: the Blob cannot be read (${why}).`,
    });
  }
});

/** A Blob that says one thing of its size and gives another. */
const saying = (size: unknown, given: unknown) =>
  ({ size, type: 'image/png', slice: () => {}, arrayBuffer: async () => given, [Symbol.toStringTag]: 'Blob' }) as never;

it.each([undefined, null, -1, 1.5, NaN, Infinity, '9', 9n])('is refused when its size is %s', async (size) => {
  expect(await failure(toSource(saying(size, PNG), 'media'))).toMatchObject({
    name: 'InputError',
    field: 'media',
    message: 'media: the Blob cannot be read (its `size` is no number of bytes).',
  });
});

it.each([undefined, null, 9, 'text', {}, [1, 2]])('is refused when what it gives is %o and no bytes', async (given) => {
  expect(await failure(toSource(saying(9, given), 'media'))).toMatchObject({
    name: 'InputError',
    field: 'media',
    message: 'media: the Blob cannot be read (its arrayBuffer() gives no bytes).',
  });
});

it('is held to the limit by the bytes it gives, whatever it says', async () => {
  const bytes = new Uint8Array(2 * 1024 * 1024 + 1).buffer;
  expect(await failure(toSource(saying(9, bytes), 'media', undefined, 2))).toMatchObject({
    name: 'InputError',
    field: 'media',
    message: 'media: the Blob of another library has more than 2 MB. Allowed are at most 2 MB.',
  });
});

it.each([PNG.length + 1, PNG.length - 1, 0])(
  'is refused when it says it has %s bytes and gives others',
  async (size) => {
    expect(await failure(toSource(saying(size, PNG), 'media'))).toMatchObject({
      name: 'InputError',
      field: 'media',
      message: `media: the Blob cannot be read (it says it has ${size} bytes, and gives ${PNG.length}).`,
    });
  },
);

it('is refused when its parts cannot be read', async () => {
  const thrower = () => {
    throw new Error('it is gone');
  };
  const blob = Object.defineProperty(new ForeignBlob([PNG]), 'arrayBuffer', { value: thrower });
  expect((await failure(toSource(blob as never, 'media'))).message).toBe(
    'media: the Blob cannot be read (it is gone).',
  );
});
