import { describe, expect, it } from 'vitest';
import { file as disk, type MediaRule } from '../../src/index.js';
import { MODEL, serve, stores, success } from '../support/server.js';
import { failure } from '../support/watch.js';
import { PNG } from './files.js';

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

  it('name the field and the path of a file that is missing, before anything is sent', async () => {
    const { rh, seen } = await serve({ upload: [stores()], submit: [success()] });
    const error = await failure(rh.run(model, { imageUrl: disk('./no/such/cat.png'), imageUrls: [PNG] }));
    expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl' });
    expect(error.message).toContain('"./no/such/cat.png" cannot be opened');
    expect(seen).toEqual([]);
  });
});
