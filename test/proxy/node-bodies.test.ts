import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { createProxy } from '../../src/proxy/index.js';
import type { NodeMessage } from '../../src/proxy/node.js';
import { UPLOAD } from './serving.js';
import { type Answer, later, onNode } from './node-serving.js';

const HEAD = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n';
const MB = 1_000_000;
const PARTS = 60;

/** A body that comes in parts of 1 MB, and how many of them were taken. */
function counted() {
  let taken = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (++taken > PARTS) controller.close();
    else controller.enqueue(new Uint8Array(MB));
  };
  return { body: new ReadableStream({ pull }, { highWaterMark: 0 }), taken: () => taken };
}

const echo: Answer = async (request) => new Response(await request.text());
const quiet = () => new Promise((resolve) => setTimeout(resolve, 100));

it('takes no more of a body than is asked for', async () => {
  const go = later();
  const { url } = await onNode(async ({ body }) => {
    const reader = body!.getReader();
    await reader.read();
    await go.promise;
    let bytes = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) bytes += part.value.length;
    return new Response(String(bytes));
  });
  const { body, taken } = counted();
  const response = fetch(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
  await quiet();
  expect(taken()).toBeLessThan(PARTS / 2);
  go.resolve();
  expect(Number(await (await response).text())).toBeGreaterThan((PARTS - 2) * MB);
});

it('gives no more of an answer than the visitor takes', async () => {
  const { body, taken } = counted();
  const { open } = await onNode(async () => new Response(body));
  const socket = open();
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  await quiet();
  expect(taken()).toBeLessThan(PARTS / 2);
  expect((await text(socket)).length).toBeGreaterThan(PARTS * MB);
});

it('fails a body that breaks off', async () => {
  const read = later<string>();
  const { open, handled, proxy } = await onNode(async (request) => {
    request.text().then(read.resolve, (error: Error) => read.resolve(error.message));
    return new Response(await read.promise);
  });
  const socket = open();
  socket.write(`${HEAD}12345`);
  await vi.waitFor(() => expect(proxy).toHaveBeenCalled());
  socket.destroy();
  expect(await read.promise).toBe('the body broke off');
  await Promise.all(handled);
});

it('fails a body that broke off before it was asked for', async () => {
  const gone = later();
  const read = later<string>();
  const { open, handled } = await onNode(async (request, message) => {
    message.on('close', () => gone.resolve());
    await gone.promise;
    await request.text().then(read.resolve, (error: Error) => read.resolve(error.message));
    return new Response();
  });
  const socket = open();
  socket.write(HEAD, () => socket.destroy());
  expect(await read.promise).toBe('the body broke off');
  await Promise.all(handled);
});

describe('an upload that is refused while it comes', () => {
  const early = async (request: Request) => {
    const reader = request.body!.getReader();
    await reader.read();
    await reader.cancel();
    return Response.json({ msg: 'too long' }, { status: 413 });
  };

  it('is told to a visitor who goes on sending', async () => {
    const { url } = await onNode(early);
    const response = await fetch(url, { method: 'POST', body: counted().body, duplex: 'half' } as RequestInit);
    expect([response.status, await response.json()]).toEqual([413, { msg: 'too long' }]);
  });

  it('is told to one who reads only when all is sent, and the connection goes on', async () => {
    const { open } = await onNode(async (request) =>
      request.method === 'GET' ? new Response('next') : early(request),
    );
    const socket = open();
    const size = 20 * MB;
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${size}\r\n\r\n`);
    const isSent = new Promise((resolve) => socket.write(Buffer.alloc(size), resolve));
    await isSent;
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    const answers = await text(socket);
    expect(answers).toMatch(/^HTTP\/1\.1 413 [^]+"too long"[^]+HTTP\/1\.1 200 [^]+next/);
  });

  it('is not awaited for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { open, handled } = await onNode(early);
      const socket = open();
      socket.write(`${HEAD}1`);
      await once(socket, 'data');
      await Promise.all(handled);
      await vi.advanceTimersByTimeAsync(9999);
      expect(socket.destroyed).toBe(false);
      vi.advanceTimersByTime(1);
      await once(socket, 'close');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a body that was read before', () => {
  /** The answer where the body was read as parsers do, and this put in its place. */
  const parsed = async (given: object, type = 'application/json', answer: Answer = echo, path = '') => {
    const { url, server } = await onNode(answer);
    const [listener] = server.listeners('request') as [(message: NodeMessage, reply: unknown) => void];
    server.removeAllListeners('request').on('request', (message: NodeMessage, reply) => {
      message.resume().on('end', () => listener(Object.assign(message, given), reply));
    });
    const init = { method: 'POST', headers: { 'content-type': type }, body: '{"a": 1}' };
    return (await fetch(url + path, init)).text();
  };

  it.each([
    ['as it was parsed', { body: { a: 2 } }, '{"a":2}'],
    ['as text', { body: '{"a": 3}' }, '{"a": 3}'],
    ['as bytes', { body: Buffer.from('{"a": 4}') }, '{"a": 4}'],
    ['as it came, rather than parsed', { body: { a: 5 }, rawBody: Buffer.from('{"a": 6}') }, '{"a": 6}'],
    ['not at all', {}, ''],
  ])('is used %s', async (_, given, wanted) => {
    expect(await parsed(given)).toBe(wanted);
  });

  it('is not what is left of a form', async () => {
    expect(await parsed({ body: { name: 'anna' } }, 'multipart/form-data; boundary=x')).toBe('');
    expect(await parsed({ body: { name: 'anna' } }, 'application/jsonp')).toBe('');
  });

  it('is refused where it cannot be written', async () => {
    expect(await parsed({ body: { size: 1n } })).toContain('PROXY_REFUSED');
  });

  it('is told by the proxy where it was an upload', async () => {
    const secret = 'the secret of a test';
    const proxy = createProxy({ apiKey: 'none', secret, prefix: '/api', allow: () => true, authorize: () => true });
    expect(await parsed({ body: {} }, 'multipart/form-data; boundary=x', proxy, `/api${UPLOAD}`)).toContain(
      'the upload has no body, or it was read before it came here',
    );
  });
});

it('reads a body that nobody has read, whatever stands beside it', async () => {
  const { url } = await onNode(echo, (message) => Object.assign(message, { body: {} }));
  expect(await (await fetch(url, { method: 'POST', body: 'came' })).text()).toBe('came');
});
