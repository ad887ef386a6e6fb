import { createServer } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { request } from 'node:https';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { RunningHub } from '../../src/index.js';
import { damagedTls } from '../support/damaged-tls.js';
import { listen, nowhere } from '../support/loopback.js';
import { failure } from '../support/watch.js';

describe('real connections that are never made', () => {
  const submit = (baseUrl: string) =>
    failure(new RunningHub({ apiKey: 'key', baseUrl, maxRetries: 0 }).submit({ id: 'v/m' }, {}));
  const unsent = { name: 'ConnectionError', unsent: true };

  it('TLS to a server that speaks none', async () => {
    let requests = 0;
    const { url, close } = await listen((_, response) => {
      requests++;
      response.end('{}');
    });
    expect(await submit(url.replace('http:', 'https:'))).toMatchObject(unsent);
    expect(requests).toBe(0);
    await close();
  });

  const alert = (code: number) => (socket: Socket) => void socket.end(Buffer.from([0x15, 3, 3, 0, 2, 2, code]));
  it.each<[string, (socket: Socket) => void]>([
    ['closes', (socket) => socket.destroy()],
    ['resets', (socket) => socket.resetAndDestroy()],
    ['ends with handshake_failure', alert(40)],
    ['ends with decode_error', alert(50)],
    ['ends with protocol_version', alert(70)],
    ['ends with internal_error', alert(80)],
    ['ends with user_canceled', alert(90)],
    ['ends with unrecognized_name', alert(112)],
  ])('a handshake that the server %s', async (_, end) => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => end(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    expect(await submit(`https://localhost:${port}`)).toMatchObject(unsent);
    server.close();
  });

  it('nobody listens, and a port that fetch refuses', async () => {
    expect(await submit(await nowhere())).toMatchObject(unsent);
    expect(await submit('http://127.0.0.1:1')).toMatchObject({
      ...unsent,
      message: expect.stringContaining('bad port'),
    });
  });

  it('a connection that breaks after the request says why the outcome is open', async () => {
    const server = createServer((request) => request.socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const error = await submit(`http://127.0.0.1:${port}`);
    expect(error.name).toBe('SubmitOutcomeUnknownError');
    expect(error.message).toMatch(/no response came: fetch failed \(.+\)\. A task may be running/);
    server.close();
  });
});

describe('a TLS connection that breaks after the request was read', () => {
  /** Sends with `https` and rejects with its very error, as node-fetch does. */
  const sendByHttps = (address: string | URL | Request, init?: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      const headers = init?.headers as Record<string, string>;
      const body = init?.body as string;
      const sent = request(address as string, { method: 'POST', headers, rejectUnauthorized: false }, (response) =>
        resolve(new Response(Readable.toWeb(response) as ReadableStream<Uint8Array<ArrayBuffer>>)),
      );
      sent.on('error', reject).end(body);
    });
  const begun = 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"task';

  it.each([
    ['before an answer', ''],
    ['in the middle of one', begun],
  ])('leaves the outcome open: %s', async (_, answer) => {
    const server = await damagedTls(answer);
    const rh = new RunningHub({ apiKey: 'key', baseUrl: server.url, fetch: sendByHttps });
    const error = await failure(rh.submit({ id: 'v/m' }, {}));
    expect(error.name).toBe('SubmitOutcomeUnknownError');
    expect(server.requests()).toBe(1);
    server.close();
  });
});

it('a response that has begun proves that the request arrived, whatever its end is called', async () => {
  let requests = 0;
  const broken = () => {
    requests++;
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' });
    const pull = (controller: ReadableStreamDefaultController) =>
      controller.error(new TypeError('fetch failed', { cause }));
    return Promise.resolve(new Response(new ReadableStream({ pull })));
  };
  const rh = new RunningHub({ apiKey: 'key', fetch: broken });
  expect((await failure(rh.submit({ id: 'v/m' }, {}))).name).toBe('SubmitOutcomeUnknownError');
  expect(requests).toBe(1);
});
