import { describe, expect, it } from 'vitest';
import { REQUEST_ID, type ApiRequest } from '../../src/http/transport.js';
import type { ApiKey } from '../../src/http/transport-options.js';
import { json, type Sent, transportOf } from './fake-fetch.js';

/** What is handed to `fetch` for a request. */
async function sentFor(request: ApiRequest, apiKey: ApiKey = 'a-key'): Promise<Sent> {
  const { transport, sent } = transportOf([json({})], { apiKey });
  await transport.send('/path', request);
  return sent[0]!;
}

describe('a request', () => {
  it('is a POST with the body as JSON, the key, and no redirect that is followed', async () => {
    const { url, init, self } = await sentFor({ body: { prompt: 'ü' } });
    const { signal, ...rest } = init;
    expect([url, self, signal!.aborted]).toEqual(['https://api.example/path', undefined, false]);
    expect(rest).toEqual({
      method: 'POST',
      redirect: 'manual',
      body: '{"prompt":"ü"}',
      headers: { accept: 'application/json', 'content-type': 'application/json', authorization: 'Bearer a-key' },
      next: { revalidate: 0 },
    });
  });

  it('has neither a body nor its type where there is none', async () => {
    for (const method of ['GET', 'POST'] as const) {
      const { init } = await sentFor({ method });
      expect([init.method, init.body]).toEqual([method, undefined]);
      expect(init.headers).toEqual({ accept: 'application/json', authorization: 'Bearer a-key' });
    }
    expect('body' in (await sentFor({ method: 'GET' })).init).toBe(false);
  });

  it('has a query after its path where there is one', async () => {
    const asked = async (query: ApiRequest['query']) => (await sentFor({ query })).url;
    expect(await asked({ a: '1 2', b: '&' })).toBe('https://api.example/path?a=1+2&b=%26');
    expect(
      await asked(
        new URLSearchParams([
          ['a', '1'],
          ['a', '2'],
        ]),
      ),
    ).toBe('https://api.example/path?a=1&a=2');
    expect(await asked(undefined)).toBe('https://api.example/path');
  });

  it('may have a form, whose type the runtime writes', async () => {
    const form = new FormData();
    const { init } = await sentFor({ form });
    expect(init.body).toBe(form);
    expect(init.headers).not.toHaveProperty('content-type');
  });

  it('may have a file with a type of its own, also without a key', async () => {
    const upload = new Blob(['x'], { type: 'text/plain' });
    const { init } = await sentFor({ upload }, null);
    expect([init.body, init.redirect]).toEqual([upload, 'error']);
    expect(init.headers).toEqual({ accept: 'application/json', 'content-type': 'text/plain' });
  });

  it('may have other headers and options, which count more than those of every request', async () => {
    const { init } = await sentFor({
      body: {},
      headers: { authorization: 'Basic x', 'x-more': '1' },
      init: { redirect: 'follow', keepalive: true, headers: { lost: '1' } },
    });
    expect(init).toMatchObject({ redirect: 'follow', keepalive: true });
    expect(init.headers).toEqual({
      accept: 'application/json',
      authorization: 'Basic x',
      'content-type': 'application/json',
      'x-more': '1',
    });
  });

  it('has an id of its own where it has a body and no key', async () => {
    const idOf = async (request: ApiRequest) => (await sentFor(request, null)).init.headers;
    const [first, second] = [await idOf({ body: {} }), await idOf({ body: {} })];
    expect(first).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      [REQUEST_ID]: expect.stringMatching(/^[0-9a-z]+(-[0-9a-z]+){3}$/),
    });
    expect(REQUEST_ID).toBe('idempotency-key');
    expect(first[REQUEST_ID]).not.toBe(second[REQUEST_ID]);
    expect(await idOf({})).toEqual({ accept: 'application/json' });
  });
});

it('is read with its status, its headers and its body, and without the key', async () => {
  const { transport } = transportOf(
    [json({ note: 'of a-secret-key' }, 429, { 'retry-after': '2', 'x-request-id': 'r' })],
    {
      apiKey: 'a-secret-key',
    },
  );
  expect(await transport.send('/path', {})).toEqual({
    status: 429,
    body: { note: 'of [redacted]' },
    json: '{"note":"of [redacted]"}',
    retryAfter: 2000,
    requestId: 'r',
  });
});

it('knows its options', () => {
  const { transport } = transportOf([], { requestTimeout: 7, allowPrivateHosts: false });
  expect([transport.baseUrl, transport.requestTimeout, transport.allowPrivateHosts]).toEqual([
    'https://api.example',
    7,
    false,
  ]);
  expect([transport.retries(), transport.retries(2)]).toEqual([3, 2]);
  expect(transportOf([], { maxRetries: 0 }).transport.retries(2)).toBe(0);
});

it('asks for other files as the caller says, and past caches', async () => {
  const { transport, sent } = transportOf([json({})]);
  await transport.fetch('https://files.example/a', { method: 'PUT' });
  await transport.fetch('https://files.example/a');
  expect(sent.map(({ url, init, self }) => [url, init, self])).toEqual([
    ['https://files.example/a', { method: 'PUT', next: { revalidate: 0 } }, undefined],
    ['https://files.example/a', { next: { revalidate: 0 } }, undefined],
  ]);
});
