import { describe, expect, it, vi } from 'vitest';
import type { Transport } from '../../src/http/transport.js';
import { forward, type Outgoing } from '../../src/proxy/forward.js';
import { failure } from '../support/watch.js';

const SECRET = 'a-key-that-is-long';
const { signal } = new AbortController();

/** What a page gets when the platform answers like this, and what the platform was asked. */
async function forwarded(answer: Response, more: Partial<Outgoing> = {}) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => answer);
  const transport = { baseUrl: 'https://api.example', fetch } as unknown as Transport;
  const outgoing: Outgoing = { path: '/openapi/v2/acme/fox', type: 'application/json', body: '{"a":1}', ...more };
  return { page: await forward(transport, SECRET, outgoing, signal), asked: fetch.mock.calls };
}

const rename = async (taskId: string) => `signed-${taskId}`;

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

  it('may be no JSON, and is marked so', async () => {
    const { page } = await forwarded(new Response('<html>', { status: 502 }), { rename });
    expect(page).toEqual({ status: 502, text: '<html>', isJson: false, headers: {} });
  });
});

describe('the ids of tasks in a response', () => {
  it('are replaced wherever the client looks for them, and exact', async () => {
    const { page } = await forwarded(
      new Response('{"taskId":1900000000000000301,"data":{"taskId":"7","list":[{"taskId":8}]},"status":"QUEUED"}'),
      { rename },
    );
    expect(JSON.parse(page.text)).toEqual({
      taskId: 'signed-1900000000000000301',
      data: { taskId: 'signed-7', list: [{ taskId: 'signed-8' }] },
      status: 'QUEUED',
    });
  });

  it('are left as they are below what the client reads, and where nothing is to be replaced', async () => {
    const deep = { a: { b: { c: { d: { taskId: '7' } } } } };
    expect(JSON.parse((await forwarded(Response.json(deep), { rename })).page.text)).toEqual(deep);
    const reachable = { a: { b: { c: { taskId: '7' } } } };
    expect(JSON.parse((await forwarded(Response.json(reachable), { rename })).page.text)).toEqual({
      a: { b: { c: { taskId: 'signed-7' } } },
    });
    expect(JSON.parse((await forwarded(Response.json(reachable))).page.text)).toEqual(reachable);
  });

  it.each(['', '0', 0, null, true, {}])('may be none: %j', async (taskId) => {
    const { page } = await forwarded(Response.json({ taskId }), { rename });
    expect(JSON.parse(page.text)).toEqual({ taskId });
  });

  it.each(['x', '07', '-7', '7x', ' 7', '1.5', 1.5, '9'.repeat(26)])(
    'that could not be signed are not passed on: %j',
    async (taskId) => {
      expect(await failure(forwarded(Response.json({ taskId }), { rename }))).toMatchObject({
        status: 502,
        message: 'RunningHub sent a task id that is none',
      });
    },
  );

  it('have up to 25 digits', async () => {
    const { page } = await forwarded(Response.json({ taskId: '9'.repeat(25) }), { rename });
    expect(JSON.parse(page.text)).toEqual({ taskId: `signed-${'9'.repeat(25)}` });
  });
});
