import { once } from 'node:events';
import { type ClientHttp2Session, connect, createServer, type OutgoingHttpHeaders } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { toNodeHandler } from '../../src/proxy/node.js';
import { type Answer, later } from './node-serving.js';

const answer = vi.fn<Answer>();
let session: ClientHttp2Session;
let handled: Promise<void>[];

beforeEach(async () => {
  handled = [];
  const handler = toNodeHandler(answer);
  const server = createServer((message, reply) => void handled.push(handler(message, reply))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(async () => {
    session.destroy();
    server.close();
    await Promise.all(handled);
  });
});

/** What came of a request with such headers and this body. */
async function ask(headers: OutgoingHttpHeaders, body: readonly Buffer[] = []) {
  const stream = session.request(headers, { endStream: body.length === 0 });
  Readable.from(body).pipe(stream);
  const [response] = (await once(stream, 'response')) as [Record<string, unknown>];
  return { status: response[':status'], headers: response, text: await text(stream) };
}

it('passes on and answers', async () => {
  answer.mockImplementation(async (request) => {
    const names = [...request.headers.keys()];
    const { method, url } = request;
    const headers = { connection: 'close', 'x-own': 'yes' };
    return Response.json({ method, url, names, body: await request.text() }, { status: 201, headers });
  });
  const head = { ':method': 'POST', ':path': '/a?b=c', ':authority': 'shop.example', cookie: 'a=1' };
  const came = await ask(head, [Buffer.from('the body')]);
  expect(JSON.parse(came.text)).toEqual({
    method: 'POST',
    url: 'http://shop.example/a?b=c',
    names: ['cookie'],
    body: 'the body',
  });
  expect([came.status, came.headers['x-own']]).toEqual([201, 'yes']);
});

it('answers HEAD, and refuses a target that is no path', async () => {
  answer.mockImplementation(async () => new Response('ok'));
  expect(await ask({ ':method': 'HEAD', ':path': '/' })).toMatchObject({ status: 200, text: '' });
  expect(await ask({ ':method': 'OPTIONS', ':path': '*' })).toMatchObject({ status: 400 });
});

it('tells that an upload is refused while it comes', async () => {
  answer.mockImplementation(async ({ body }) => {
    const reader = body!.getReader();
    await reader.read();
    await reader.cancel();
    return new Response('too long', { status: 413 });
  });
  const came = await ask(
    { ':method': 'POST', ':path': '/' },
    Array.from({ length: 200 }, () => Buffer.alloc(100_000)),
  );
  expect([came.status, came.text]).toEqual([413, 'too long']);
  await Promise.all(handled);
});

it('tells the signal and the body when the visitor takes the request back', async () => {
  const asked = later();
  const aborted = later();
  const read = later<string>();
  answer.mockImplementation(async (request) => {
    request.signal.addEventListener('abort', () => aborted.resolve());
    request.text().then(read.resolve, (error: Error) => read.resolve(error.message));
    asked.resolve();
    await aborted.promise;
    return new Response('for nobody');
  });
  const stream = session.request({ ':method': 'POST', ':path': '/' });
  stream.write('half of');
  await asked.promise;
  stream.on('error', () => {}).destroy(new Error('taken back'));
  await aborted.promise;
  expect(await read.promise).toBe('the body broke off');
  await Promise.all(handled);
});
