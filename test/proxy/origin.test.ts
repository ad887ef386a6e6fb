import { describe, expect, it } from 'vitest';
import { success, task, UPLOAD } from '../support/server.js';
import { ADDRESS, behind, SUBMIT } from './behind.js';

const OTHER = 'https://www.shop.example';

describe('a page', () => {
  it.each<[string, Record<string, string>]>([
    ['of this site', { 'sec-fetch-site': 'same-origin', origin: 'http://shop.example' }],
    ['of this site in an older browser', { origin: 'http://shop.example' }],
    ['of this site, where TLS ends before this server', { origin: 'https://shop.example' }],
    ['of this site under its public name', { origin: 'https://public.example', 'x-forwarded-host': 'public.example' }],
    ['of this site under the name that it was asked by', { origin: 'https://named.example', host: 'named.example' }],
    ['of an origin that is named', { 'sec-fetch-site': 'cross-site', origin: OTHER }],
    ['that is none, such as a script', {}],
  ])('%s may use the proxy', async (_, headers) => {
    const { call, count } = await behind({ submit: [task()] }, { origins: [OTHER] });
    expect((await call(SUBMIT, {}, headers)).status).toBe(200);
    expect(count('submit')).toBe(1);
  });

  it.each<[string, Record<string, string>]>([
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['of another site in an older browser', { origin: 'https://evil.example' }],
    ['of a neighbor', { 'sec-fetch-site': 'same-site', origin: 'http://blog.shop.example' }],
    ['in a sandbox', { origin: 'null' }],
    ['with a name that only looks alike', { origin: `${OTHER}.evil.example` }],
    ['of nowhere', { origin: 'not an origin' }],
    ['that opens an address itself', { 'sec-fetch-site': 'none' }],
    ['of this site, sent from another', { 'sec-fetch-site': 'cross-site', origin: 'http://shop.example' }],
  ])('%s may not', async (_, headers) => {
    const { call, proxy, seen } = await behind({ submit: [task()] }, { origins: [OTHER] });
    const response = await call(SUBMIT, {}, headers);
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const form = new FormData();
    form.append('file', new File([new Uint8Array([1])], 'a.png'));
    expect((await proxy(new Request(ADDRESS + UPLOAD, { method: 'POST', body: form, headers }))).status).toBe(403);
    expect((await proxy(new Request(ADDRESS + SUBMIT, { method: 'OPTIONS', headers }))).status).toBe(403);
    expect(seen).toEqual([]);
  });

  it('of an origin that is named may ask first, and read the response', async () => {
    const { proxy, call } = await behind({ submit: [task()] }, { origins: [OTHER] });
    const asked = await proxy(
      new Request(ADDRESS + SUBMIT, {
        method: 'OPTIONS',
        headers: { origin: OTHER, 'access-control-request-headers': 'content-type, idempotency-key, x-session' },
      }),
    );
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(asked.headers)).toEqual({
      vary: 'origin',
      'access-control-expose-headers': 'retry-after, x-request-id',
      'access-control-max-age': '600',
      'access-control-allow-origin': OTHER,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type, idempotency-key, x-session',
      'access-control-allow-credentials': 'true',
    });
    const plain = await proxy(new Request(ADDRESS + SUBMIT, { method: 'OPTIONS', headers: { origin: OTHER } }));
    expect(plain.headers.get('access-control-allow-headers')).toBe('content-type, idempotency-key');
    const response = await call(SUBMIT, {}, { origin: OTHER });
    expect(response.headers.get('access-control-allow-origin')).toBe(OTHER);
    expect(response.headers.get('vary')).toBe('origin');
  });

  it('of this site gets no headers for others', async () => {
    const { call } = await behind({ submit: [task()] });
    const response = await call(SUBMIT, {}, { origin: 'http://shop.example' });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

it('takes no body that a form of another site can send', async () => {
  const { proxy, seen } = await behind({ submit: [task()], query: [success()] });
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])
    for (const path of [SUBMIT, '/openapi/v2/query']) {
      const headers: Record<string, string> = type ? { 'content-type': type } : {};
      const body = new TextEncoder().encode('{"prompt":"a red fox"}');
      expect((await proxy(new Request(ADDRESS + path, { method: 'POST', headers, body }))).status).toBe(415);
    }
  for (const type of ['application/json', 'text/plain', 'application/octet-stream']) {
    const upload = new Request(ADDRESS + UPLOAD, { method: 'POST', headers: { 'content-type': type }, body: '{}' });
    expect((await proxy(upload)).status).toBe(415);
  }
  expect(seen).toEqual([]);
});
