import { describe, expect, it, vi } from 'vitest';
import { file as disk, type MediaRule } from '../../src/index.js';
import { MODEL, serve, stores, success } from '../support/server.js';
import { failure } from '../support/watch.js';
import { PNG, stored } from './files.js';

describe('the rules of a model', () => {
  const media: Record<string, MediaRule> = {
    imageUrl: ['image', 1, 'jpg png'],
    imageUrls: ['image', 1, 'jpg png'],
    videoUrl: ['video', 0, 'mp4'],
  };
  const model = { ...MODEL, media };

  it('let through what they allow', async () => {
    const { rh, count } = await serve({ upload: [stores()], submit: [success()] });
    await rh.run(model, { imageUrl: PNG, video: { data: PNG, fileName: 'any.thing' } });
    expect(count('submit')).toBe(1);
  });

  const file = (fileName: string, size = 1) => ({ data: new Uint8Array(size), fileName });
  const shared = file('a.png');

  it.each<[string, object, string]>([
    ['an extension', { imageUrl: file('a.gif') }, 'imageUrl: "a.gif" is not an accepted image. Allowed are jpg, png.'],
    ['a size', { imageUrl: file('a.png', 2 ** 20 + 1) }, 'imageUrl: "a.png" has 1.1 MB. Allowed are at most 1 MB.'],
    ['one of a list', { imageUrls: [file('a.png'), file('b.gif')] }, 'imageUrls: "b.gif" is not an accepted image.'],
    ['the first field of a file in two', { videoUrl: shared, imageUrl: shared }, 'videoUrl: "a.png" is not'],
    ['the second field of a file in two', { imageUrl: shared, videoUrl: shared }, 'videoUrl: "a.png" is not'],
  ])('refuse by %s before anything is sent', async (_, input, message) => {
    const { rh, seen } = await serve({ upload: [stores()], submit: [success()] });
    const error = await failure(rh.run(model, { other: { data: PNG, fileName: 'b.png' }, ...input }));
    expect(error).toMatchObject({ name: 'InputError' });
    expect(error.message).toContain(message);
    expect(seen).toEqual([]);
  });

  it('end a stream that has no end at the limit of the field that takes least, before anything is sent', async () => {
    const { rh, seen } = await serve({ upload: [stores()], submit: [success()] });
    const cancel = vi.fn<() => void>();
    const pull = (it: ReadableStreamDefaultController<Uint8Array>) => it.enqueue(new Uint8Array(64 * 1024));
    const endless = { data: new ReadableStream<Uint8Array>({ pull, cancel }), fileName: 'a.png' };
    const two = { ...model, media: { ...media, wideUrl: ['image', 3, ''] } satisfies Record<string, MediaRule> };
    const error = await failure(rh.run(two, { videoUrl: endless, wideUrl: endless, imageUrl: endless }));
    expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl' });
    expect(error.message).toBe('imageUrl: the stream has more than 1 MB. Allowed are at most 1 MB.');
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(seen).toEqual([]);
  });

  it('are not looked for in what every object has', async () => {
    const { rh, of } = await serve({ upload: [stores()], submit: [success()] });
    await rh.run(model, { constructor: PNG, valueOf: PNG });
    expect(of('submit')[0]!.body).toEqual({ constructor: stored(1), valueOf: stored(1) });
  });

  it('name the field and the path of a file that is missing, before anything is sent', async () => {
    const { rh, seen } = await serve({ upload: [stores()], submit: [success()] });
    const error = await failure(rh.run(model, { imageUrl: disk('./no/such/cat.png'), imageUrls: [PNG] }));
    expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl' });
    expect(error.message).toContain('"./no/such/cat.png" cannot be opened');
    expect(seen).toEqual([]);
  });
});
