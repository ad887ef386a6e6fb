import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { later, onNode } from './node-serving.js';

const ok = async () => new Response('ok');
const CLOSE = 'Connection: close\r\n\r\n';

it('passes on method, address, headers and body, and gives the message beside the request', async () => {
  const { url, proxy } = await onNode(async (request, message) =>
    Response.json({
      method: request.method,
      url: request.url,
      several: request.headers.get('x-several'),
      cookie: request.headers.get('cookie'),
      body: await request.text(),
      isMessage: message.url === '/a/b?c=d',
    }),
  );
  const headers: [string, string][] = [
    ['x-several', '1'],
    ['x-several', '2'],
    ['cookie', 'a=1; b=2'],
  ];
  const response = await fetch(`${url}/a/b?c=d`, { method: 'POST', headers, body: 'the body' });
  expect(await response.json()).toEqual({
    method: 'POST',
    url: `${url}/a/b?c=d`,
    several: '1, 2',
    cookie: 'a=1; b=2',
    body: 'the body',
    isMessage: true,
  });
  expect(proxy).toHaveBeenCalledOnce();
});

it('answers with status, headers and body, and leaves out headers of the connection', async () => {
  const headers: [string, string][] = [
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
    ['x-own', 'yes'],
    ['connection', 'x-own'],
    ['keep-alive', 'timeout=1000'],
    ['transfer-encoding', 'gzip'],
    ['proxy-authenticate', 'Basic'],
  ];
  const { url } = await onNode(async () => new Response('made', { status: 201, headers }));
  const response = await fetch(url);
  expect([response.status, await response.text()]).toEqual([201, 'made']);
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(response.headers.get('x-own')).toBe('yes');
  expect(response.headers.get('proxy-authenticate')).toBeNull();
  expect(response.headers.get('keep-alive')).not.toContain('1000');
});

it('is sent through what compresses responses, whose `end` knows no callback', async () => {
  const { url } = await onNode(
    async () => Response.json({ made: 'yes' }),
    (_, reply) => {
      const end = Reflect.get(reply, 'end') as (...given: unknown[]) => unknown;
      reply.end = ((...given: unknown[]) => {
        if (given.some((one) => typeof one === 'function')) throw new TypeError('no chunk');
        return end.apply(reply, given);
      }) as typeof reply.end;
    },
  );
  expect(await (await fetch(url)).json()).toEqual({ made: 'yes' });
});

it('sends no body with HEAD, nor where there is none', async () => {
  const cancel = vi.fn<() => void>();
  const { url } = await onNode(async ({ method }) =>
    method === 'HEAD' ? new Response(new ReadableStream({ cancel })) : new Response(null, { status: 204 }),
  );
  expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
  expect(cancel).toHaveBeenCalledOnce();
  expect((await fetch(url)).status).toBe(204);
});

it('asks by the path before a router took its prefix off', async () => {
  const { url } = await onNode(
    async (request) => new Response(new URL(request.url).pathname),
    (message) => Object.assign(message, { originalUrl: '/api/runninghub/x', url: '/x' }),
  );
  expect(await (await fetch(`${url}/api/runninghub/x`)).text()).toBe('/api/runninghub/x');
});

it('takes a path of two slashes for a path', async () => {
  const { raw } = await onNode(async (request) => new Response(request.url));
  expect(await raw(`GET //evil.example/x HTTP/1.1\r\nHost: shop.example\r\n${CLOSE}`)).toContain(
    'http://shop.example//evil.example/x',
  );
});

it.each([
  ['an address of another server', 'POST http://evil.example/x HTTP/1.1\r\nHost: shop.example'],
  ['the whole server', 'OPTIONS * HTTP/1.1\r\nHost: shop.example'],
  ['a host with a path', 'POST /x HTTP/1.1\r\nHost: shop.example/api/runninghub?'],
  ['a host with a name', 'POST /x HTTP/1.1\r\nHost: shop.example@evil.example'],
  ['a host that is none', 'POST /x HTTP/1.1\r\nHost: a b'],
  ['a port that is none', 'POST /x HTTP/1.1\r\nHost: shop.example:99999'],
  ['no host', 'POST /x HTTP/1.0'],
  ['a method that no page has', 'TRACE /x HTTP/1.1\r\nHost: shop.example'],
])('refuses %s', async (_, head) => {
  const { raw, proxy, handled } = await onNode(ok);
  const answer = await raw(`${head}\r\n${CLOSE}`);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('x-content-type-options: nosniff');
  expect(answer).toContain('"code":"PROXY_REFUSED"');
  expect(proxy).not.toHaveBeenCalled();
  await Promise.all(handled);
});

it('tells the signal when the visitor goes away before the answer', async () => {
  const asked = later<AbortSignal>();
  const { open, handled } = await onNode(async ({ signal }) => {
    asked.resolve(signal);
    await once(signal, 'abort');
    return new Response('for nobody');
  });
  const socket = open();
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n');
  const signal = await asked.promise;
  expect(signal.aborted).toBe(false);
  socket.destroy();
  await vi.waitFor(() => expect(signal.aborted).toBe(true));
  await Promise.all(handled);
});

it('tells the signals of all requests that wait for their turn on one connection', async () => {
  const aborted: string[] = [];
  const asked = later();
  const { open, handled, proxy } = await onNode(async ({ signal, url }) => {
    if (proxy.mock.calls.length === 12) asked.resolve();
    await once(signal, 'abort');
    aborted.push(url);
    return new Response('for nobody');
  });
  const warned = vi.fn<(warning: Error) => void>();
  process.on('warning', warned);
  const socket = open();
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(12));
  await asked.promise;
  socket.destroy();
  await vi.waitFor(() => expect(aborted).toHaveLength(12));
  await Promise.all(handled);
  await turn();
  process.off('warning', warned);
  expect(warned).not.toHaveBeenCalled();
});

it('ends an answer whose visitor goes away, also one that waits for its turn', async () => {
  const canceled: string[] = [];
  const endless = (name: string) =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
      cancel: () => void canceled.push(name),
    });
  const { open, handled, proxy } = await onNode(async ({ url }) => new Response(endless(new URL(url).pathname)));
  const socket = open();
  socket.write('GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n');
  await vi.waitFor(() => expect(proxy).toHaveBeenCalledTimes(2));
  socket.destroy();
  await vi.waitFor(() => expect(canceled.sort()).toEqual(['/1', '/2']));
  await Promise.all(handled);
});

it('does not tell the signal after the answer', async () => {
  let signal!: AbortSignal;
  const { url, server } = await onNode(async (request) => {
    ({ signal } = request);
    return new Response('ok');
  });
  await (await fetch(url)).text();
  server.closeAllConnections();
  await turn();
  expect(signal.aborted).toBe(false);
});

it('answers where the function fails, and warns of it', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockReturnValueOnce();
  const { url } = await onNode(async () => {
    throw new Error('no such table');
  });
  const response = await fetch(url);
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ code: 500, msg: 'the server of this app failed', data: null });
  expect(warn.mock.lastCall).toMatchObject([{ message: 'no such table' }]);
  warn.mockRestore();
});

it('breaks off where the answer does', async () => {
  const pull = (controller: ReadableStreamDefaultController) => controller.error(new Error('broken'));
  const { url, handled } = await onNode(async () => new Response(new ReadableStream({ pull })));
  await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
  await Promise.all(handled);
});
