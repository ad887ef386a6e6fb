import { describe, expect, it, vi } from 'vitest';
import type { Transport } from '../../src/http/transport.js';
import { forward, type Outgoing } from '../../src/proxy/forward.js';

const SECRET = 'a-key-that-is-long';
const { signal } = new AbortController();

/** What a page gets when the platform answers like this, and what the platform was asked. */
async function forwarded(answer: Response, more: Partial<Outgoing> = {}) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => answer);
  const transport = { fetch } as unknown as Transport;
  const platform = { key: SECRET, baseUrl: 'https://api.example' };
  const outgoing: Outgoing = { path: '/openapi/v2/acme/fox', type: 'application/json', body: '{"a":1}', ...more };
  return { page: await forward(transport, platform, outgoing, signal), asked: fetch.mock.calls };
}

const ID = '1900000000000000301';

describe('a request that is sent on', () => {
  it('has the key, what was decided about, and nothing else', async () => {
    const { asked } = await forwarded(Response.json({}), { init: { priority: 'low' } });
    expect(asked).toEqual([
      [
        'https://api.example/openapi/v2/acme/fox',
        {
          method: 'POST',
          headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            authorization: `Bearer ${SECRET}`,
          },
          body: '{"a":1}',
          redirect: 'manual',
          signal,
          duplex: 'half',
          priority: 'low',
        },
      ],
    ]);
  });
});

describe('the response for a page', () => {
  it('has the headers that the client reads, and nowhere the key', async () => {
    const headers = { 'retry-after': '5', 'x-request-id': `id of ${SECRET}`, 'set-cookie': 'a=b', server: 'x' };
    const { page } = await forwarded(new Response(`{"echo":"${SECRET}"}`, { headers }));
    expect(page).toEqual({
      status: 200,
      text: '{"echo":"[redacted]"}',
      isJson: true,
      headers: { 'retry-after': '5', 'x-request-id': 'id of [redacted]' },
    });
    expect((await forwarded(Response.json({}))).page.headers).toEqual({});
  });

  it.each([
    [200, 200],
    [201, 201],
    [202, 202],
    [203, 502],
    [204, 502],
    [206, 502],
    [302, 502],
    [304, 502],
    [400, 400],
    [429, 429],
    [599, 599],
  ])('has for HTTP %d the status %d, which every runtime can make', async (status, shown) => {
    expect((await forwarded(new Response(null, { status }))).page.status).toBe(shown);
  });

  it.each([399, 600, 0])('says for HTTP %d that nobody knows what became of the request', async (status) => {
    const answer = Object.defineProperty(new Response('{}'), 'status', { value: status });
    expect((await forwarded(answer)).page.status).toBe(502);
  });
});

describe('the text of a response', () => {
  it('is rewritten when it is JSON, with all that is known of the response', async () => {
    const rename = vi.fn<NonNullable<Outgoing['rename']>>(async () => '{"taskId":"signed"}');
    const json = '{"taskId":1900000000000000301}';
    const { page } = await forwarded(new Response(json, { status: 400 }), { rename });
    expect(page).toEqual({ status: 400, text: '{"taskId":"signed"}', isJson: true, headers: {} });
    expect(rename.mock.calls).toEqual([[expect.objectContaining({ status: 400, body: { taskId: ID } })]]);
  });

  it('has its ids exact also when nothing is rewritten', async () => {
    const { page } = await forwarded(new Response(`{"taskId":${ID}}`));
    expect(JSON.parse(page.text)).toEqual({ taskId: ID });
  });

  it('stays as it is when it is no JSON and nothing is made of it, and is marked so', async () => {
    const rename = vi.fn<NonNullable<Outgoing['rename']>>();
    const { page } = await forwarded(new Response('<html>', { status: 502 }), { rename });
    expect(page).toEqual({ status: 502, text: '<html>', isJson: false, headers: {} });
    expect(rename.mock.calls).toEqual([[{ status: 502, body: undefined, text: '<html>', excerpt: '<html>' }]]);
  });
});
