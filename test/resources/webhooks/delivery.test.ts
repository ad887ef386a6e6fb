import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import vm from 'node:vm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isInputError, RunningHub, type WebhookDelivery } from '../../../src/index.js';
import { listen } from '../../support/loopback.js';
import { endedTask, KEY } from '../../support/platform.js';
import { failure } from '../../support/watch.js';

const ID = '1900000000000000101';
const rh = new RunningHub({ apiKey: KEY });
const JSON_TEXT = `{"event":"TASK_END","taskId":${ID},"eventData":${JSON.stringify(endedTask(ID))}}`;
const bytes = new TextEncoder().encode(JSON_TEXT);

function filled<T extends ArrayBufferLike>(memory: T, text: string): T {
  new Uint8Array(memory).set(new TextEncoder().encode(text));
  return memory;
}

const shared = (text = JSON_TEXT) => filled(new SharedArrayBuffer(text.length), text);
const foreign = () => filled(vm.runInNewContext(`new ArrayBuffer(${bytes.length})`) as ArrayBuffer, JSON_TEXT);

function givenAway() {
  const memory = new ArrayBuffer(4);
  structuredClone(memory, { transfer: [memory] });
  return memory;
}

/** What Express hands to a handler: the request of Node, with more beside it. */
const expressed = (more: object, body: Iterable<Uint8Array> = []) => Object.assign(Readable.from(body), more);

describe('rh.webhooks.parse takes a delivery', () => {
  it.each<[string, () => WebhookDelivery]>([
    ['as text', () => JSON_TEXT],
    ['as text with a byte order mark', () => `\uFEFF${JSON_TEXT}`],
    ['as a Buffer', () => Buffer.from(JSON_TEXT)],
    ['as bytes', () => bytes],
    ['as bytes with a byte order mark', () => Buffer.from(`\uFEFF${JSON_TEXT}`)],
    ['as a part of a larger buffer', () => new Uint8Array([0, ...bytes, 0]).subarray(1, -1)],
    ['as a DataView', () => new DataView(bytes.buffer)],
    ['as an ArrayBuffer', () => bytes.slice().buffer],
    ['as an ArrayBuffer of another realm', () => foreign()],
    ['as memory that threads share', () => shared()],
    ['as a view of memory that threads share', () => new Uint8Array(shared())],
    ['as a stream of such memory', () => Readable.from([shared()])],
    ['as a request whose raw body is such memory', () => expressed({ rawBody: shared(), body: {} })],
    ['as a request whose body is such memory', () => expressed({ body: shared() })],
    ['with data that is such memory', () => ({ taskId: ID, eventData: shared(JSON.stringify(endedTask(ID))) })],
    ['as a Blob', () => new Blob([JSON_TEXT])],
    ['as a Request', () => new Request('https://example.com', { method: 'POST', body: JSON_TEXT })],
    ['as a stream of Node', () => Readable.from([Buffer.from(JSON_TEXT)])],
    [
      'as a request whose raw body was kept',
      () => expressed({ rawBody: Buffer.from(JSON_TEXT), body: { taskId: 1.9e18 } }),
    ],
    ['as a request that Express read as bytes', () => expressed({ body: Buffer.from(JSON_TEXT) })],
    ['as a request that Express read as text', () => expressed({ body: JSON_TEXT })],
    ['as a request that Express decoded', () => expressed({ body: { ...endedTask(ID) } })],
    ['as a request that Express left alone', () => expressed({ body: {} }, [bytes])],
  ])('%s', async (_, delivery) => {
    const event = await rh.webhooks.parse(delivery());
    expect(event).toMatchObject({ taskId: ID, status: 'SUCCESS', outputs: [{ url: 'https://files.example/out.png' }] });
  });

  it('as the request of a server of Node', async () => {
    const seen: unknown[] = [];
    const { url, close } = await listen(async (request, response) => {
      seen.push(await rh.webhooks.parse(request));
      seen.push(await failure(rh.webhooks.parse(request)));
      response.end();
    });
    onTestFinished(close);
    await fetch(url, { method: 'POST', body: JSON_TEXT });
    expect(seen).toEqual([
      expect.objectContaining({ taskId: ID }),
      expect.objectContaining({ name: 'InputError', message: expect.stringContaining('read before') as string }),
    ]);
  });
});

describe('rh.webhooks.parse refuses, as input,', () => {
  const used = async () => {
    const request = new Request('https://example.com', { method: 'POST', body: JSON_TEXT });
    await request.text();
    return request;
  };
  const broken = () =>
    Readable.from(
      (async function* () {
        yield bytes.subarray(0, 9);
        throw new Error('gone');
      })(),
    );
  const endless = () =>
    Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1024 * 1024, ' ');
      })(),
    );

  it.each<[string, () => unknown]>([
    ['null', () => null],
    ['nothing', () => undefined],
    ['a number', () => 7],
    ['a symbol', () => Symbol('x')],
    ['a function', () => () => JSON_TEXT],
    ['a list', () => [JSON_TEXT]],
    ['a Map', () => new Map()],
    ['a Response', () => new Response('[]')],
    ['a request that was read before', used],
    ['a request of Node that was read before', () => expressed({})],
    ['a body that breaks off', broken],
    ['a body without an end', endless],
    ['a server', () => createServer()],
    ['memory that was given away', givenAway],
    ['a body of what is neither bytes nor text', () => Readable.from([{}])],
    ['bytes that are no text', () => new Uint8Array([0xff, 0xfe, 0, 1])],
    [
      'an object whose fields fail',
      () => ({
        get taskId() {
          throw new Error('no');
        },
      }),
    ],
    [
      'what cannot be looked at',
      () =>
        new Proxy(
          {},
          {
            has: () => {
              throw new Error('no');
            },
          },
        ),
    ],
  ])('%s', async (_, delivery) => {
    const given = (await delivery()) as WebhookDelivery;
    expect(await failure(rh.webhooks.parse(given))).toSatisfy(isInputError);
  });

  it.each([
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'blob:https://a.example/1',
    'FILE:///x',
    ' file:///x',
  ])('but for an output at %s, which is left out', async (url) => {
    const event = { taskId: ID, status: 'SUCCESS', results: [{ url: 'https://files.example/a.png' }, { url }] };
    expect((await rh.webhooks.parse(event)).outputs).toMatchObject([{ url: 'https://files.example/a.png' }]);
    const v1 = { taskId: ID, eventData: JSON.stringify({ code: 0, data: [{ fileUrl: url }] }) };
    expect((await rh.webhooks.parse(v1)).outputs).toEqual([]);
  });
});

describe('what a framework makes of a request', () => {
  it.each<[string, object]>([
    ['Fastify', { id: 'req-1', raw: {}, body: endedTask(ID) }],
    ['Koa', { request: { body: endedTask(ID) }, req: {} }],
    ['Lambda', { body: JSON_TEXT, isBase64Encoded: false }],
  ])('is refused with what to give: %s', async (_, delivery) => {
    expect(await failure(rh.webhooks.parse(delivery as never))).toMatchObject({
      name: 'InputError',
      field: 'delivery',
      message: expect.stringContaining('give its body, best as text'),
    });
  });
});

describe('a body that does not come', () => {
  const hurried = new RunningHub({ apiKey: KEY, requestTimeout: 30 });
  const endless = () => new Promise<never>(() => {});

  it.each<[string, () => object]>([
    ['a stream of Node', () => new Readable({ read() {} })],
    ['a request', () => ({ text: endless })],
  ])('is waited for no longer than for a request: %s', async (_, delivery) => {
    const { name, message } = await failure(hurried.webhooks.parse(delivery() as never));
    expect([name, message]).toEqual(['InputError', 'This is no webhook delivery: its body did not come within 30 ms.']);
  });
});

describe('rh.webhooks.parse reads a stream to its end, and no further than it gives text or bytes', () => {
  /** A stream with something in between, and what would be a delivery if that were left out, or taken for the end. */
  const stepping = (step: unknown) => {
    const left = [{ value: bytes }, step, { value: Buffer.from(' ') }, { done: true }];
    return { [Symbol.asyncIterator]: () => ({ next: async () => left.shift() }) } as AsyncIterable<unknown>;
  };

  it.each([
    ...[undefined, null, 7, {}, [1]].map((value) => ({ value })),
    ...[undefined, null, 7, 'done'].map((step) => step),
  ])('and refuses %o', async (step) => {
    expect(await failure(rh.webhooks.parse(stepping(step)))).toMatchObject({
      name: 'InputError',
      field: 'delivery',
      message: 'This is no webhook delivery: its body could not be read.',
    });
  });
});
