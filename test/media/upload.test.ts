import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { MediaRule, Upload } from '../../src/index.js';
import { temporaryFolder } from '../support/folder.js';
import {
  drop,
  envelope,
  hang,
  html,
  json,
  KEY,
  MODEL,
  raw,
  redirect,
  type Seen,
  serve,
  type Step,
  stores,
  success,
} from '../support/server.js';
import { atOnce, failure, settleDown, watchedSignal, watchProcess } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n', 'latin1'), Buffer.alloc(100)]);
const png = (...tail: number[]) => Buffer.concat([PNG, Buffer.from(tail)]);
const stored = (count: number) => `https://files.example/openapi/${count}.png`;

/** The file in a form, as a server reads it. */
async function fileIn({ bytes, headers }: Seen): Promise<File> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': headers['content-type']! },
  }).formData();
  expect([...form.keys()]).toEqual(['file']);
  return form.get('file') as File;
}

/** Holds every upload until it is let go, and counts those that are open. */
function gate() {
  const answer = stores();
  const waiting: (() => void)[] = [];
  let most = 0;
  const step: Step = (response) => {
    waiting.push(() => answer(response));
    most = Math.max(most, waiting.length);
  };
  return { step, most: () => most, open: () => waiting.length, letOne: () => waiting.shift()?.() };
}

describe('an upload', () => {
  it('sends the bytes with their name, and tells what the platform stored', async () => {
    const { rh, of } = await serve({ upload: [stores()] });
    const before = Date.now();
    const upload: Upload = await rh.upload(new File([PNG], 'the cat.png', { type: 'image/png' }));
    expect(upload).toMatchObject({ url: stored(1), fileName: 'openapi/1.png', kind: 'image', size: PNG.length });
    const day = 24 * 60 * 60 * 1000;
    expect(upload.expiresAt.getTime()).toBeGreaterThanOrEqual(before + day);
    expect(upload.expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + day);
    const [seen] = of('upload');
    expect(seen!.headers.authorization).toBe(`Bearer ${KEY}`);
    const file = await fileIn(seen!);
    expect([file.name, file.type]).toEqual(['the cat.png', 'image/png']);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
  });

  it('reads a file from its path', async () => {
    const path = join(await temporaryFolder(), 'cat.png');
    await writeFile(path, PNG);
    const { rh, of } = await serve({ upload: [stores()] });
    await rh.upload(path);
    const file = await fileIn(of('upload')[0]!);
    expect([file.name, file.size]).toEqual(['cat.png', PNG.length]);
  });

  it('does not need the kind', async () => {
    const { rh } = await serve({
      upload: [json({ code: 0, data: { download_url: 'https://x.example', fileName: 'a' } })],
    });
    expect((await rh.upload(PNG)).kind).toBe('');
  });

  it.each([
    ['a dropped connection', drop],
    ['a gateway error', html(502)],
    ['a rate limit', envelope(1003, 'slow down')],
    ['an unreadable answer', raw('{"code":0')],
  ])('is repeated whole after %s', async (_, step) => {
    const { rh, of } = await serve({ upload: [step, step, stores()] });
    const media = new Blob([PNG]).stream();
    expect((await rh.upload(media)).url).toBe(stored(1));
    expect(of('upload')).toHaveLength(3);
    expect((await fileIn(of('upload')[2]!)).size).toBe(PNG.length);
  });

  it('is given up after three repetitions', async () => {
    const { rh, count } = await serve({ upload: [html(502)] });
    expect(await failure(rh.upload(PNG))).toMatchObject({ name: 'ServerError', status: 502 });
    expect(count('upload')).toBe(4);
  });

  it('is not repeated when the platform refuses the file, and shows its message', async () => {
    const { rh, count } = await serve({ upload: [json({ code: 301, message: 'PARAMS_INVALID: file type' })] });
    const error = await failure(rh.upload(PNG));
    expect(error).toMatchObject({ name: 'InputError', code: '301' });
    expect(error.message).toContain('PARAMS_INVALID: file type');
    expect(count('upload')).toBe(1);
  });

  it.each([
    ['no data', { code: 0, message: 'success' }],
    ['no object', []],
    ['no address', { code: 0, data: { fileName: 'openapi/1.png' } }],
    ['no name', { code: 0, data: { download_url: 'https://files.example/1.png' } }],
  ])('does not take an answer with %s for a file', async (_, body) => {
    const { rh } = await serve({ upload: [json(body)] });
    expect(await failure(rh.upload(PNG))).toMatchObject({ name: 'ServerError' });
  });

  it('does not follow a redirect with the key and the file', async () => {
    const elsewhere = await serve({ '/stray': [stores()] });
    const { rh } = await serve({ upload: [redirect(307, `${elsewhere.url}/stray`)] });
    expect(await failure(rh.upload(PNG))).toMatchObject({ name: 'ConnectionError' });
    expect(elsewhere.seen).toEqual([]);
  });

  it('gets more time the larger the file is', async () => {
    const { rh } = await serve({ upload: [hang] }, { requestTimeout: 20 });
    // 50 kB/s: 5000 bytes are worth another 100 ms.
    const started = performance.now();
    expect(await failure(rh.upload(png(...Buffer.alloc(5000))))).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/no answer within 122\.\d+ ms/),
    });
    expect(performance.now() - started).toBeGreaterThan(4 * 100);
  });
});

describe('progress', () => {
  it('does not hold on to a file that nobody reads any further', async () => {
    let released = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(PNG),
      cancel: () => void (released = true),
    });
    const file = Object.assign(new File([PNG], 'a.png'), { stream: () => endless });
    const { rh } = await serve(
      {},
      {
        fetch: async (_, init) => {
          const sent = ((init!.body as FormData).get('file') as File).stream().getReader();
          await sent.read();
          await sent.cancel();
          return Response.json({ code: 809, msg: 'APIKEY_FILE_SIZE_EXCEEDED' });
        },
      },
    );
    expect(await failure(rh.upload(file, { onProgress: () => {} }))).toMatchObject({ name: 'InputError' });
    expect(released).toBe(true);
  });

  it('grows to the size of the file and ends there', async () => {
    const { rh } = await serve({ upload: [stores()] });
    const steps: number[] = [];
    const total = 1_000_000;
    await rh.upload(
      { data: new Uint8Array(total), fileName: 'a.png' },
      {
        onProgress: (progress) => {
          expect(progress.total).toBe(total);
          steps.push(progress.loaded);
        },
      },
    );
    expect(steps.length).toBeGreaterThan(3);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[0]).toBeGreaterThan(0);
    expect(steps[0]).toBeLessThan(total);
    expect(steps.at(-1)).toBe(total);
  });

  it('is told for an empty file, too', async () => {
    const { rh } = await serve({ upload: [stores()] });
    const onProgress = vi.fn<(progress: object) => void>();
    await rh.upload({ data: new Uint8Array(), fileName: 'a.txt' }, { onProgress });
    expect(onProgress.mock.calls).toEqual([[{ loaded: 0, total: 0 }]]);
  });

  it('never exceeds the size when the upload is repeated', async () => {
    const { rh, of } = await serve({ upload: [drop, stores()] });
    const steps: number[] = [];
    const file = new File([new Uint8Array(300_000)], 'a.png', { type: 'image/png' });
    await rh.upload(file, { onProgress: ({ loaded }) => steps.push(loaded) });
    expect(Math.max(...steps)).toBe(300_000);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const received = await fileIn(of('upload')[1]!);
    expect([received.name, received.type, received.size]).toEqual(['a.png', 'image/png', 300_000]);
  });
});

describe('an abort of an upload', () => {
  it.each<[string, () => Uint8Array | ReadableStream<Uint8Array>]>([
    ['under way', () => PNG],
    ['whose stream does not end', () => new ReadableStream()],
  ])('%s is seen at once', async (_, media) => {
    const crashes = watchProcess();
    const { rh, of } = await serve({ upload: [hang] });
    const watched = watchedSignal();
    const upload = failure(rh.upload(media(), { signal: watched.signal }));
    await settleDown(40);
    watched.abort('enough');
    expect(await atOnce(upload)).toBe('enough');
    expect(watched.listeners()).toBe(0);
    await settleDown();
    expect(of('upload').every(({ abandoned }) => abandoned)).toBe(true);
    expect(crashes).toEqual([]);
  });
});

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
    await rh.run(MODEL, { images: [blob, blob, named, PNG, new Blob([PNG]).stream(), path], image: path });
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
    const refuse: Step = (response) => void setTimeout(() => envelope(301, 'PARAMS_INVALID')(response), 30);
    const { rh, of, count } = await serve({ upload: [hang, refuse, hang], submit: [success()] });
    const run = rh.run(MODEL, { images: Array.from({ length: 10 }, (_, index) => png(index)) });
    expect(await failure(run)).toMatchObject({ name: 'InputError' });
    await settleDown(40);
    expect([count('upload'), count('submit')]).toEqual([4, 0]);
    expect(of('upload').filter(({ abandoned }) => abandoned)).toHaveLength(3);
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
    expect([reads, count('upload')]).toEqual([2, 0]);
  });
});

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
    const error = await failure(rh.run(model, { imageUrl: './no/such/cat.png', imageUrls: [PNG] }));
    expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl' });
    expect(error.message).toContain('"./no/such/cat.png" cannot be opened');
    expect(seen).toEqual([]);
  });
});
