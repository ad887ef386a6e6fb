import { readdir } from 'node:fs/promises';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Output, ServerError } from '../../src/index.js';
import { temporaryFolder } from '../support/folder.js';
import { pauses } from '../support/hurry.js';
import {
  drip,
  drop,
  hang,
  html,
  ID,
  KEY,
  MODEL,
  raw,
  redirect,
  reset,
  serve,
  type Step,
  success,
  truncated,
} from '../support/server.js';
import { atOnce, failure, settleDown, watchedSignal, watchProcess } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

/** The outputs of a task with these results. */
async function outputsOf(...results: unknown[]): Promise<readonly Output[]> {
  const { rh } = await serve({ query: [success(...results)] });
  return (await rh.task(ID).result()).outputs;
}

/** An output whose file is answered by these steps. */
async function outputFrom(...steps: Step[]) {
  const server = await serve({
    query: [(response) => success({ url: `${server.url}/out.png?q-signature=s3cret` })(response)],
    '/out.png': steps,
  });
  const { outputs } = await server.rh.task(ID).result();
  return { ...server, output: outputs[0]!, files: () => server.of('/out.png') };
}

const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer()).toString();
const readAll = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

describe('what an output is', () => {
  it.each([
    ['PNG', 'image', 'png'],
    ['.jpeg', 'image', 'jpeg'],
    ['svg', 'image', 'svg'],
    ['mp4', 'video', 'mp4'],
    ['webm', 'video', 'webm'],
    ['mp3', 'audio', 'mp3'],
    ['glb', '3d', 'glb'],
    ['srt', 'text', 'srt'],
    ['zip', 'file', 'zip'],
    ['pngx', 'file', 'bin'],
    ['psd', 'image', 'psd'],
    ['ogv', 'video', 'ogv'],
    ['aif', 'audio', 'aif'],
    ['usda', '3d', 'usda'],
    ['pdf', 'file', 'pdf'],
  ])('is told by the type %s', async (outputType, kind, ext) => {
    const [output] = await outputsOf({ url: 'https://files.example/view?id=1', outputType });
    expect(output).toMatchObject({ kind, ext });
  });

  it.each([
    ['https://files.example/a.WEBP?sign=1.mp4', undefined, 'image', 'webp'],
    ['https://files.example/a.mov#t=1.png', '', 'video', 'mov'],
    ['https://files.example/a.webp', 'image', 'image', 'webp'],
    ['https://files.example/a.glb', '3D', '3d', 'glb'],
    // Without an extension anywhere, the bytes tell it later.
    ['https://files.example/a', 'video', 'video', 'bin'],
    ['https://files.example/a', 'image', 'image', 'bin'],
    ['https://files.example/a', 'image/png', 'image', 'png'],
    ['https://files.example/a', 'audio/x-wav; rate=8000', 'audio', 'wav'],
    ['https://files.example/a', 'image/unknown', 'image', 'bin'],
    ['https://files.example/a', 'model/gltf-binary', '3d', 'glb'],
    ['https://files.example/a.obj', 'model', '3d', 'obj'],
    ['https://files.example/a', 'application/zip', 'file', 'zip'],
    ['https://files.example/a', 'application/json', 'text', 'json'],
    ['https://files.example/a', 'application/x-php', 'file', 'bin'],
    ['https://files.example/a', 'text/html', 'text', 'bin'],
    ['https://files.example/a.webm', 'audio/mpeg', 'audio', 'mp3'],
    ['https://files.example/a.png', 'x'.repeat(5000), 'image', 'png'],
    // An extension that the platform states is better than the one in the address.
    ['https://files.example/a.bin', 'png', 'image', 'png'],
    ['https://files.example/a', undefined, 'file', 'bin'],
    ['https://files.example/v1.0/view', undefined, 'file', 'bin'],
    ['https://files.example/a.longextension', undefined, 'file', 'bin'],
    // What could be run is not kept as such.
    ['https://files.example/a.php', undefined, 'file', 'bin'],
    ['https://files.example/a.EXE', 'image', 'image', 'bin'],
    ['https://files.example/a.png', 'html', 'file', 'bin'],
  ])('is told by %s and %s', async (url, outputType, kind, ext) => {
    const [output] = await outputsOf({ url, outputType });
    expect(output).toMatchObject({ url, kind, ext });
  });

  it.each([
    ['url', { url: 'https://files.example/a.png' }],
    ['outputUrl', { outputUrl: 'https://files.example/a.png' }],
    ['fileUrl, as in version 1', { fileUrl: 'https://files.example/a.png', fileType: 'png' }],
    ['a bare address', 'https://files.example/a.png'],
    ['url, with no text', { url: 'https://files.example/a.png', text: null, content: '', output: 'x' }],
  ])('is a file when there is %s', async (_, raw) => {
    const [output] = await outputsOf(raw);
    expect(output).toMatchObject({ url: 'https://files.example/a.png', kind: 'image', ext: 'png' });
    expect(output).not.toHaveProperty('text');
    const day = 24 * 60 * 60 * 1000;
    expect(Math.abs(output!.expiresAt!.getTime() - Date.now() - day)).toBeLessThan(5000);
  });

  it.each([
    ['text', { text: 'a red fox' }],
    ['content', { content: 'a red fox', outputType: 'text' }],
    ['output', { output: 'a red fox', url: null, nodeId: '' }],
    ['text of a type that nobody knows', { text: 'a red fox', outputType: 'STRING' }],
    ['text before others', { text: 'a red fox', content: 'b', output: 'c', outputType: 'txt' }],
  ])('is a text when there is %s', async (_, raw) => {
    const [output] = await outputsOf(raw);
    expect(output).toMatchObject({ text: 'a red fox', kind: 'text' });
    for (const absent of ['url', 'expiresAt', 'nodeId']) expect(output).not.toHaveProperty(absent);
    expect(await bytesOf(await output!.blob())).toBe('a red fox');
    expect(await readAll(await output!.stream())).toBe('a red fox');
  });

  it('can be both a file and a text', async () => {
    const [output] = await outputsOf({ url: 'https://files.example/a.srt', content: 'a red fox' });
    expect(output).toMatchObject({ url: 'https://files.example/a.srt', text: 'a red fox', kind: 'text', ext: 'srt' });
  });

  it('is nothing when there is neither an address nor a text, and nothing is downloaded or saved', async () => {
    const folder = await temporaryFolder();
    for (const raw of [{}, null, { url: null, outputType: 'png' }, { text: '' }]) {
      const [output] = await outputsOf(raw);
      for (const download of [() => output!.blob(), () => output!.stream(), () => output!.save(folder)]) {
        expect(await failure(download())).toMatchObject({
          name: 'ServerError',
          message: 'The output has neither an address nor a text.',
        });
      }
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('is one of at most 10,000: more are an error with the whole response, and none is left out', async () => {
    const texts = Array.from({ length: 10_001 }, (_, index) => ({ text: `${index}` }));
    expect(await outputsOf(...texts.slice(1))).toHaveLength(10_000);
    const error = await failure<ServerError>(outputsOf(...texts));
    expect(error).toMatchObject({ name: 'ServerError', taskId: ID, body: { results: texts } });
    expect(error.message).toContain('10001 outputs; at most 10000');
  });

  it('knows the node that made it', async () => {
    const [output] = await outputsOf({ url: 'https://files.example/a.png', nodeId: 9 });
    expect(output!.nodeId).toBe('9');
  });
});

describe('a download', () => {
  it('gives the bytes and their type, and never sends the key', async () => {
    const { output, files } = await outputFrom(raw('a red fox', 200, { 'content-type': 'image/png' }));
    const blob = await output.blob();
    expect([await bytesOf(blob), blob.type]).toEqual(['a red fox', 'image/png']);
    expect(await readAll(await output.stream())).toBe('a red fox');
    expect(files()).toHaveLength(2);
    expect(JSON.stringify(files().map(({ headers }) => headers))).not.toContain(KEY);
    expect(files()[0]!.headers).not.toHaveProperty('range');
  });

  it('follows the redirects of a storage', async () => {
    const storage = await serve({ '/file': [raw('a red fox')] });
    const { output } = await outputFrom(redirect(302, `${storage.url}/file`));
    expect(await bytesOf(await output.blob())).toBe('a red fox');
    expect(JSON.stringify(storage.seen[0]!.headers)).not.toContain(KEY);
  });

  it('takes an address that is relative to the platform', async () => {
    const { rh } = await serve({ query: [success({ url: '/view/a.png' })], '/view/a.png': [raw('a red fox')] });
    const { outputs } = await rh.task(ID).result();
    expect(await bytesOf(await outputs[0]!.blob())).toBe('a red fox');
  });

  it.each([400, 402, 416, 451])('that is refused (HTTP %d) says so at once', async (status) => {
    const { output, files } = await outputFrom(html(status));
    const error = await failure(output.blob());
    expect(error).toMatchObject({ name: 'ServerError', status });
    expect(error.message).toMatch(/^The output was refused: 127\.0\.0\.1:\d+ answered HTTP \d+\.$/);
    expect(files()).toHaveLength(1);
  });

  it.each([401, 403, 404, 410])(
    'of a file that is gone (HTTP %d) says so at once, without the signature',
    async (status) => {
      const { output, files, url } = await outputFrom(html(status));
      const error = await failure(output.stream());
      expect(error).toMatchObject({ name: 'NotFoundError', status });
      expect(error.message).toContain(new URL(url).host);
      expect(error.message).not.toContain('s3cret');
      expect(files()).toHaveLength(1);
    },
  );

  it.each([
    ['a server error', html(503)],
    ['a rate limit', html(429)],
    ['a dropped connection', drop],
    ['a reset', reset],
  ])('is begun again after %s, with pauses that grow', async (_, step) => {
    const { output, files } = await outputFrom(step, step, step, raw('a red fox'));
    pauses.splice(0);
    expect(await readAll(await output.stream())).toBe('a red fox');
    expect(files()).toHaveLength(4);
    expect(pauses).toHaveLength(3);
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(125 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(250 * 2 ** index);
    }
  });

  it('as a blob is held in few pieces, however small those are that come', async () => {
    const pieces = 300_000;
    const bytes = Uint8Array.from({ length: pieces }, (_, index) => index % 251);
    let at = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      if (at === pieces) return controller.close();
      controller.enqueue(bytes.slice(at, ++at));
    };
    const { rh } = await serve({ query: [success({ url: 'https://files.example/a' })] }, { allowPrivateHosts: true });
    const { outputs } = await rh.task(ID).result();
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(new ReadableStream({ pull })));
    const held: number[] = [];
    const { Blob } = globalThis;
    class Counted extends Blob {
      constructor(parts: BlobPart[], options?: BlobPropertyBag) {
        super(parts, options);
        held.push(parts.length);
      }
    }
    vi.stubGlobal('Blob', Counted);
    onTestFinished(() => void vi.restoreAllMocks().unstubAllGlobals());
    const blob = await outputs[0]!.blob();
    expect(Buffer.from(bytes).equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
    expect(held).toEqual([2]);
  });

  it('as a blob is also begun again when it breaks off', async () => {
    const { output, files } = await outputFrom(truncated('a red fox'), raw('a red fox'));
    expect(await bytesOf(await output.blob())).toBe('a red fox');
    expect(files()).toHaveLength(2);
  });

  it.each<[string, Step, object, string]>([
    ['server errors', html(503), { status: 503 }, ': HTTP 503.'],
    ['drops', drop, { cause: expect.any(Error) }, 'fetched from 127.0.0.1'],
    ['bodies that break off', truncated('a red fox'), { cause: expect.any(Error) }, 'fetched from 127.0.0.1'],
  ])('is given up after three repetitions of %s', async (_, step, details, message) => {
    const { output, files } = await outputFrom(step);
    const error = await failure(output.blob());
    expect(error).toMatchObject({ name: 'ConnectionError', ...details });
    expect(error.message).toContain(message);
    expect(`${error.message} ${String((error.cause as Error | undefined)?.stack)}`).not.toContain('s3cret');
    expect(files()).toHaveLength(4);
  });

  it('tells no signature when `fetch` does', async () => {
    const { output } = await outputFrom();
    vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) =>
      Promise.reject(Object.assign(new Error(`cannot fetch ${url as string}`), { init, url })),
    );
    onTestFinished(() => void vi.restoreAllMocks());
    const error = await failure(output.blob());
    expect((error.cause as Error).message).toContain('cannot fetch');
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('s3cret');
  });

  it('does not hold the connection of a response that is of no use', async () => {
    const { output, files } = await outputFrom((response) => void response.writeHead(404).write('<html>'));
    await failure(output.blob());
    await vi.waitFor(() => expect(files()[0]!.abandoned).toBe(true));
  });

  it('whose stream breaks off fails with an error of this client', async () => {
    const { output } = await outputFrom(truncated('a red fox'.repeat(200)));
    const error = await failure(readAll(await output.stream()));
    expect(error).toMatchObject({ name: 'ConnectionError', cause: expect.any(Error) });
    expect(error.message).toContain('broke off');
  });

  it('can be left half-way, and then closes its connection', async () => {
    const { output, files } = await outputFrom(drip('a red fox'.repeat(1000), 1000, 10));
    const reader = (await output.stream()).getReader();
    expect((await reader.read()).value!.length).toBeGreaterThan(0);
    await reader.cancel();
    await settleDown(50);
    expect(files()[0]!.abandoned).toBe(true);
  });
});

describe('an abort of a download', () => {
  const METHODS: Record<string, (output: Output, signal: AbortSignal) => Promise<unknown>> = {
    blob: (output, signal) => output.blob({ signal }),
    stream: async (output, signal) => readAll(await output.stream({ signal })),
  };
  const stall: Step = (response) => void response.writeHead(200).write('a red');

  it.each(
    Object.keys(METHODS).flatMap((method) => [
      [method, 'before a response', hang] as const,
      [method, 'in the body', stall] as const,
      [method, 'in a pause', html(503)] as const,
    ]),
  )('by %s() is seen at once %s', async (method, _, step) => {
    const crashes = watchProcess();
    const { output } = await outputFrom(step);
    vi.spyOn(Math, 'random').mockReturnValue(100_000);
    const watched = watchedSignal();
    const download = failure(METHODS[method]!(output, watched.signal));
    await settleDown(40);
    vi.restoreAllMocks();
    watched.abort('enough');
    expect(await atOnce(download)).toBe('enough');
    expect(watched.listeners()).toBe(0);
    await settleDown();
    expect(crashes).toEqual([]);
  });

  it.each(Object.keys(METHODS))('by %s() is seen even when `fetch` does not heed it', async (method) => {
    const canceled = vi.fn<() => void>();
    const endless: typeof fetch = async () => new Response(new ReadableStream({ cancel: canceled }));
    const { rh } = await serve({ submit: [success({ url: 'https://files.example/a.png' })] });
    const { outputs } = await rh.run(MODEL, {});
    vi.spyOn(globalThis, 'fetch').mockImplementation(endless);
    onTestFinished(() => void vi.restoreAllMocks());
    const controller = new AbortController();
    const download = failure(METHODS[method]!(outputs[0]!, controller.signal));
    await settleDown();
    controller.abort('enough');
    expect(await download).toBe('enough');
    expect(canceled).toHaveBeenCalledTimes(1);
  });

  it('is seen even when `fetch` does not heed it and does not answer', async () => {
    const { output } = await outputFrom();
    vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => {}));
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await failure(output.blob({ signal: AbortSignal.timeout(30) }))).toMatchObject({ name: 'TimeoutError' });
  });

  it('that happened before asks nothing', async () => {
    const { output, files } = await outputFrom(raw('a red fox'));
    expect(await failure(output.blob({ signal: AbortSignal.abort('before') }))).toBe('before');
    await settleDown();
    expect(files()).toEqual([]);
  });
});
