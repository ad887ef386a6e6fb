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
