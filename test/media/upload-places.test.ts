import { describe, expect, it, vi } from 'vitest';
import { abortable } from '../../src/async/abort.js';
import type { ApiRequest, Transport } from '../../src/http/transport.js';
import type { MediaRule } from '../../src/contract/model.js';
import { readInput } from '../../src/media/input.js';
import { type Reference, uploadMedia } from '../../src/media/upload-media.js';
import { failure, settleDown, watchedSignal } from '../support/watch.js';
import { png } from './files.js';

type Rules = Readonly<Record<string, MediaRule>>;
type Answer = (request: ApiRequest, count: number) => Promise<void>;

/** A platform that stores each upload under its count, once `answer` lets it. */
function platform(answer: Answer = async () => {}) {
  const requests: ApiRequest[] = [];
  const call = async (_: string, request: ApiRequest) => {
    const count = requests.push(request);
    await answer(request, count);
    return { data: { download_url: `https://files.example/${count}`, fileName: `api/${count}` } };
  };
  const transport = { call } as unknown as Transport;
  const upload = (input: object, as: Reference = 'url', rules?: Rules, signal?: AbortSignal) =>
    uploadMedia(transport, readInput(input, rules), rules, as, signal);
  return { upload, requests };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => png(index));
const named = (fileName: string) => ({ data: png(1), fileName });

describe('media', () => {
  it('become the address of their upload for models, and its name for nodes', async () => {
    expect(await platform().upload({ image: png(1), text: 'x' })).toEqual({
      image: 'https://files.example/1',
      text: 'x',
    });
    expect(await platform().upload({ image: png(1) }, 'fileName')).toEqual({ image: 'api/1' });
  });

  it('are uploaded once for all places with the same bytes, in whatever form they come', async () => {
    const { upload, requests } = platform();
    const blob = new Blob([png(1)]);
    const body = await upload({ images: [blob, png(2), png(1)], again: { image: blob } });
    const [one, two] = ['https://files.example/1', 'https://files.example/2'];
    expect(body).toEqual({ images: [one, two, one], again: { image: one } });
    expect(requests).toHaveLength(2);
  });

  it('that can be read only once may stand in several places', async () => {
    const { upload, requests } = platform();
    const stream = new Blob([png(1)]).stream();
    const body = await upload({ images: [stream, stream], image: stream });
    const url = 'https://files.example/1';
    expect([body, requests.length]).toEqual([{ images: [url, url], image: url }, 1]);
  });

  it('are not waited for when there are none', async () => {
    const { upload, requests } = platform();
    expect(await upload({ text: 'x' })).toEqual({ text: 'x' });
    expect(requests).toEqual([]);
  });

  it('are four at a time', async () => {
    const waiting: (() => void)[] = [];
    const { upload, requests } = platform(() => new Promise((resolve) => void waiting.push(resolve)));
    const done = upload({ images: many(6) });
    await vi.waitFor(() => expect(waiting).toHaveLength(4));
    await settleDown();
    expect(requests).toHaveLength(4);
    while (requests.length < 6) {
      waiting.shift()!();
      await settleDown(1);
    }
    for (const go of waiting) go();
    expect((await done).images).toHaveLength(6);
  });
});

describe('the rules', () => {
  const rules: Rules = { image: ['image', 1, 'png'], video: ['video', 0, 'mp4'] };

  it('are asked for each place of a file, before anything is sent', async () => {
    const { upload, requests } = platform();
    const shared = named('a.png');
    for (const [input, message] of [
      [{ image: named('a.gif') }, 'image: "a.gif" is not an accepted image. Allowed are png.'],
      [{ image: shared, video: shared }, 'video: "a.png" is not an accepted video. Allowed are mp4.'],
      [{ other: png(2), nested: { video: shared } }, 'video: "a.png" is not an accepted video. Allowed are mp4.'],
    ] as const) {
      expect(await failure(upload(input, 'url', rules))).toMatchObject({ name: 'InputError', message });
    }
    expect(requests).toEqual([]);
  });

  it('end a stream at the size of the strictest field that it stands in', async () => {
    const { upload, requests } = platform();
    const stream = (bytes: number) => ({ data: new Blob([new Uint8Array(bytes)]).stream(), fileName: 'a.any' });
    const sizes: Rules = {
      large: ['file', 3, ''],
      any: ['file', 0, ''],
      small: ['file', 1, ''],
      alike: ['file', 1, ''],
    };
    const fits = stream(2 ** 20);
    expect(await upload({ any: fits, large: fits, small: fits, alike: fits, none: fits }, 'url', sizes)).toBeDefined();
    const over = stream(2 ** 20 + 1);
    const refused = upload({ none: over, any: over, large: over, small: over, alike: over }, 'url', sizes);
    expect(await failure(refused)).toMatchObject({
      field: 'small',
      message: 'small: the stream has more than 1 MB. Allowed are at most 1 MB.',
    });
    expect(requests).toHaveLength(1);
  });

  it('are those of the model alone, whatever a field is called', async () => {
    expect(await platform().upload({ constructor: png(1) }, 'url', {})).toEqual({
      constructor: 'https://files.example/1',
    });
  });

  it('let through what they allow, and what they do not name', async () => {
    const input = { image: named('a.png'), video: named('a.mp4'), other: named('a.any') };
    expect(Object.keys(await platform().upload(input, 'url', rules))).toEqual(['image', 'video', 'other']);
    expect(Object.keys(await platform().upload(input))).toEqual(['image', 'video', 'other']);
  });
});

describe('an end before the end', () => {
  it('is that of all uploads when one of them fails, and leaves no listener', async () => {
    const watched = watchedSignal();
    const { upload, requests } = platform((_, count) =>
      count === 2 ? Promise.reject(new Error('refused')) : new Promise(() => {}),
    );
    const ended = upload({ images: many(6) }, 'url', undefined, watched.signal);
    expect((await failure(ended)).message).toBe('refused');
    // The second one has ended by itself.
    expect(requests.map(({ signal }) => signal!.aborted)).toEqual([true, false, true, true]);
    expect(watched.listeners()).toBe(0);
  });

  it('is that of a stream when another file cannot be sent', async () => {
    const cancel = vi.fn<() => void>();
    const { upload } = platform();
    const ended = upload({ image: new ReadableStream({ cancel }), images: [new Blob([])] });
    expect(await failure(ended)).toMatchObject({ name: 'InputError', field: 'images' });
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
  });

  it.each<[string, object]>([
    ['while files are sent', { images: many(2) }],
    ['while a stream is read', { images: [png(1), new ReadableStream()] }],
  ])('is that of the signal %s', async (_, input) => {
    const watched = watchedSignal();
    const { upload } = platform(({ signal }) => abortable(new Promise<void>(() => {}), signal));
    const ended = failure(upload(input, 'url', undefined, watched.signal));
    await settleDown();
    watched.abort('enough');
    expect(await ended).toBe('enough');
    expect(watched.listeners()).toBe(0);
  });

  it('is that of the signal while files are compared', async () => {
    const controller = new AbortController();
    class Slow extends Blob {
      override slice(...range: Parameters<Blob['slice']>) {
        controller.abort('enough');
        return super.slice(...range);
      }
    }
    const slow = () => ({ data: new Slow(['x']), fileName: 'a.png' });
    const { upload, requests } = platform();
    expect(await failure(upload({ images: [slow(), slow()] }, 'url', undefined, controller.signal))).toBe('enough');
    expect(requests).toEqual([]);
  });
});
