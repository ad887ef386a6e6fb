import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import nodeFetch from 'node-fetch';
import { fetch as undiciFetch } from 'undici';
import { describe, expect, it, vi } from 'vitest';
import { file } from '../../src/index.js';
import { temporaryFolder } from '../support/folder.js';
import { listen } from '../support/loopback.js';
import { html, serve, stores } from '../support/server.js';
import { failure } from '../support/watch.js';
import { fileIn, PNG } from './files.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

type Pipe = { pipe(sink: NodeJS.WritableStream): void };

/** A response as node-fetch 2 has it: the body is a stream of Node. */
async function nodeResponse(message: NodeJS.ReadableStream & { statusCode?: number; headers: object }) {
  const response = new Response(null, { status: message.statusCode ?? 0, headers: message.headers as HeadersInit });
  return Object.defineProperty(response, 'body', { value: message });
}

/** Sends as node-fetch 2 and cross-fetch do: a Blob is known by the name of its class, and its stream is piped. */
const nodeFetch2: typeof fetch = async (url, init) => {
  const body: unknown = init?.body;
  const isBlob =
    body instanceof Object &&
    /^(Blob|File)$/.test(body.constructor.name) &&
    typeof (body as Blob).stream === 'function';
  const request = httpRequest(url as string, {
    method: init!.method!,
    headers: init!.headers as Record<string, string>,
  });
  if (isBlob) {
    request.setHeader('content-length', (body as Blob).size);
    ((body as Blob).stream() as unknown as Pipe).pipe(request);
  } else request.end(typeof body === 'string' ? body : String(body));
  const [message] = (await once(request, 'response')) as [Parameters<typeof nodeResponse>[0]];
  return nodeResponse(message);
};

describe.each([
  ['pipes, as node-fetch 2 does', nodeFetch2],
  ['is that of undici 7', undiciFetch as unknown as typeof fetch],
  ['is that of node-fetch 3', nodeFetch as unknown as typeof fetch],
  ['is that of the runtime', fetch],
])('an upload with a fetch that %s', (_, given) => {
  it('arrives whole, with its name and type and a length that is known', async () => {
    const { rh, of } = await serve({ upload: [stores()] }, { fetch: given });
    const steps: number[] = [];
    const bytes = Buffer.concat([PNG, Buffer.alloc(300_000, 7)]);
    await rh.upload(new File([bytes], 'a "狐".png'), { onProgress: ({ loaded }) => void steps.push(loaded) });
    const received = await fileIn(of('upload')[0]!);
    expect([received.name, received.type]).toEqual(['a "狐".png', 'image/png']);
    expect(bytes.equals(Buffer.from(await received.arrayBuffer()))).toBe(true);
    expect(of('upload')[0]!.headers).not.toHaveProperty('transfer-encoding');
    expect(Number(of('upload')[0]!.headers['content-length'])).toBe(of('upload')[0]!.bytes.length);
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.at(-1)).toBe(bytes.length);
  });

  it('is repeated whole', async () => {
    const { rh, of } = await serve({ upload: [html(502), stores()] }, { fetch: given });
    await rh.upload(PNG);
    expect((await fileIn(of('upload')[1]!)).size).toBe(PNG.length);
  });

  it('ends with a file that cannot be read, after one try', async () => {
    const { rh, count } = await serve({ upload: [stores()] }, { fetch: given });
    const broken = Object.assign(new File([PNG], 'a.png'), {
      stream: () => new ReadableStream({ pull: (it) => it.error(new Error('the disk is gone')) }),
    });
    const error = await failure(rh.upload(broken));
    expect(error).toMatchObject({ name: 'InputError', message: '"a.png" cannot be read (the disk is gone).' });
    expect(count('upload')).toBeLessThan(2);
  });
});

it.each([
  ['image/webp', 'a.png', 'image/webp'],
  ['', 'a.MP3', 'audio/mpeg'],
  ['application/octet-stream', 'a.mov', 'video/quicktime'],
  ['', 'a.safetensors', 'application/octet-stream'],
  ['', 'a.unheard', 'application/octet-stream'],
  ['audio/webm;codecs=opus', 'a.webm', 'audio/webm;codecs=opus'],
])('the type of a part is told by the file (%j) or else by its name %s', async (type, name, expected) => {
  const { rh, of } = await serve({ upload: [stores()] });
  await rh.upload(new File([PNG], name, { type }));
  expect(of('upload')[0]!.bytes.toString('latin1')).toContain(`\r\nContent-Type: ${expected}\r\n\r\n`);
});

it('a file of more than 4 GiB is announced with its size, and only read as it is sent', async () => {
  const size = 5 * 2 ** 30;
  const path = join(await temporaryFolder(), 'film.mp4');
  const handle = await open(path, 'w');
  await handle.truncate(size);
  await handle.close();
  let announced = 0;
  let taken = 0;
  const server = await listen((request, response) => {
    announced = Number(request.headers['content-length']);
    request.on('data', (chunk: Buffer) => {
      taken += chunk.length;
      if (taken > 1 << 20) response.destroy();
    });
  });
  const { rh } = await serve({}, { baseUrl: server.url, maxRetries: 0 });
  expect(await failure(rh.upload(file(path)))).toMatchObject({ name: 'ConnectionError' });
  await server.close();
  expect(announced).toBeGreaterThan(size);
  expect(announced).toBeLessThan(size + 1000);
  expect(taken).toBeLessThan(2 ** 27);
});
