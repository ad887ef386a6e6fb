import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { file } from '../../src/index.js';
import { temporaryFolder } from '../support/folder.js';
import { envelope, hang, MODEL, serve, type Step, stores, success } from '../support/server.js';
import { atOnce, failure, settleDown, watchedSignal, watchProcess } from '../support/watch.js';
import { PNG, png, stored } from './files.js';

/** Holds every upload until it is let go, and counts those that are open. */
function gate() {
  const stored = stores();
  const waiting: (() => void)[] = [];
  let most = 0;
  const step: Step = (response) => {
    waiting.push(() => stored(response));
    most = Math.max(most, waiting.length);
  };
  return { step, most: () => most, open: () => waiting.length, letOne: () => waiting.shift()?.() };
}

describe('media in an input', () => {
  it('are replaced wherever they are, and everything else is sent as it was', async () => {
    const { rh, of } = await serve({ upload: [stores()], submit: [success()] });
    const date = new Date(0);
    const input = {
      prompt: 'Draw cat.png',
      image: png(1),
      imageUrls: [png(2), 'https://files.example/there.png', new URL('https://files.example/url.png?a=1#b')],
      scenes: [{ video: { data: png(3), fileName: 'a.mp4' }, seconds: 5, loop: false, seed: null }],
      date,
    };
    const kept = structuredClone({ prompt: input.prompt, date: input.date });
    await rh.run(MODEL, input);
    expect(of('submit')[0]!.body).toEqual({
      prompt: 'Draw cat.png',
      image: stored(1),
      imageUrls: [stored(2), 'https://files.example/there.png', 'https://files.example/url.png?a=1#b'],
      scenes: [{ video: stored(3), seconds: 5, loop: false, seed: null }],
      date: '1970-01-01T00:00:00.000Z',
    });
    expect(input).toMatchObject(kept);
    expect(Buffer.isBuffer(input.image)).toBe(true);
  });

  it('are not looked for in an input that has none', async () => {
    const { rh, of, count } = await serve({ submit: [success()] });
    await rh.run(MODEL, { imageUrl: new URL('https://files.example/a.png'), list: [1, 'two'] });
    expect(count('upload')).toBe(0);
    expect(of('submit')[0]!.body).toEqual({ imageUrl: 'https://files.example/a.png', list: [1, 'two'] });
  });

  it('are addresses to the check of the input', async () => {
    const validate = vi.fn<() => []>(() => []);
    const { rh } = await serve({ upload: [stores()], submit: [success()] }, { validate });
    await rh.run(MODEL, { image: PNG, imageUrl: new URL('https://files.example/a.png') });
    const remote = { image: 'https://upload.invalid/file', imageUrl: 'https://files.example/a.png' };
    expect(validate).toHaveBeenCalledWith(expect.objectContaining({ id: MODEL.id }), remote);
  });

  it('are uploaded once when the bytes are the same, in whatever form they come', async () => {
    const path = join(await temporaryFolder(), 'same.png');
    await writeFile(path, PNG);
    const { rh, of, count } = await serve({ upload: [stores()], submit: [success()] });
    const blob = new Blob([PNG]);
    const named = { data: blob, fileName: 'cat.png' };
    await rh.run(MODEL, { images: [blob, blob, named, PNG, new Blob([PNG]).stream(), file(path)], image: file(path) });
    expect(count('upload')).toBe(1);
    expect(of('submit')[0]!.body).toEqual({ images: Array(6).fill(stored(1)), image: stored(1) });
  });

  it('are told apart to the last byte', async () => {
    const { rh, of, count } = await serve({ upload: [stores()], submit: [success()] });
    const large = (last: number) => new Blob([PNG, new Uint8Array(2 ** 20), new Uint8Array([last])]);
    await rh.run(MODEL, { images: [png(1), png(2), large(1), large(2), large(2), png(1, 1)] });
    expect(count('upload')).toBe(5);
    const images = of('submit')[0]!.body!.images as string[];
    expect(new Set(images).size).toBe(5);
    expect(images[3]).toBe(images[4]);
  });

  it('are never more than four at a time', async () => {
    const { step, most, open, letOne } = gate();
    const { rh, count } = await serve({ upload: [step], submit: [success()] });
    const run = rh.run(MODEL, { images: Array.from({ length: 10 }, (_, index) => png(index)) });
    await vi.waitFor(() => expect(open()).toBe(4));
    await settleDown();
    expect(count('upload')).toBe(4);
    for (let left = 10; left > 0; left--) {
      await vi.waitFor(() => expect(open()).toBe(Math.min(4, left)));
      letOne();
    }
    await run;
    expect([count('upload'), most()]).toEqual([10, 4]);
  });

  it('end together when one of them fails, and nothing is submitted', async () => {
    const crashes = watchProcess();
    const held: (() => void)[] = [];
    const refuse: Step = (response) => void held.push(() => envelope(301, 'PARAMS_INVALID')(response));
    const { rh, of, count } = await serve({ upload: [hang, refuse, hang], submit: [success()] });
    const run = failure(rh.run(MODEL, { images: Array.from({ length: 10 }, (_, index) => png(index)) }));
    await vi.waitFor(() => expect([count('upload'), held.length]).toEqual([4, 1]));
    held[0]!();
    expect(await run).toMatchObject({ name: 'InputError' });
    await vi.waitFor(() => expect(of('upload').filter(({ abandoned }) => abandoned)).toHaveLength(3));
    await settleDown();
    expect([count('upload'), count('submit')]).toEqual([4, 0]);
    expect(crashes).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['while they are sent', { images: [png(1), png(2), png(3)] }],
    ['while one of them is read', { images: [PNG, new ReadableStream()] }],
  ])('end with the signal %s', async (_, input) => {
    const crashes = watchProcess();
    const { rh, count } = await serve({ upload: [hang], submit: [success()] });
    const watched = watchedSignal();
    const run = failure(rh.submit(MODEL, input, { signal: watched.signal }));
    await settleDown(40);
    watched.abort('enough');
    expect(await atOnce(run)).toBe('enough');
    expect(watched.listeners()).toBe(0);
    expect(count('submit')).toBe(0);
    expect(crashes).toEqual([]);
  });

  it('leave no listener on the signal', async () => {
    const { rh } = await serve({ upload: [stores()], submit: [success()] });
    const watched = watchedSignal();
    await rh.submit(MODEL, { images: [png(1), png(2)] }, { signal: watched.signal });
    expect([watched.listeners(), watched.most()]).toEqual([0, 1]);
  });

  it('end with the signal while they are compared', async () => {
    const { rh, count } = await serve({ upload: [stores()], submit: [success()] });
    const controller = new AbortController();
    let reads = 0;
    class Slow extends Blob {
      override slice(...range: Parameters<Blob['slice']>) {
        reads++;
        controller.abort('enough');
        return super.slice(...range);
      }
    }
    const large = () => ({ data: new Slow([new Uint8Array(3 * 2 ** 20)]), fileName: 'a.png' });
    expect(await failure(rh.submit(MODEL, { images: [large(), large()] }, controller))).toBe('enough');
    expect([reads, count('upload')]).toEqual([1, 0]);
  });
});
