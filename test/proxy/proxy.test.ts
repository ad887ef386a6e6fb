import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSubmitOutcomeUnknownError, RunningHub } from '../../src/index.js';
import { createProxy } from '../../src/proxy/index.js';
import { png } from './forms.js';
import { createSimulator } from '../../src/simulator/index.js';
import { bytesOf, listen, type Loopback } from '../support/loopback.js';

const KEY = 'canary-key-of-the-proxy';
const MODEL = 'rhart-image-x-official/text-to-image';
const INPUT = { prompt: 'a red fox', outputFormat: 'png' } as const;

const simulator = createSimulator({ apiKeys: [KEY], durations: { create: 0, queue: 0, image: 50 } });
const authorize = vi.fn<(request: Request) => boolean>((request) => request.headers.get('cookie') !== 'stranger');
const proxy = createProxy({
  apiKey: KEY,
  baseUrl: simulator.origin,
  prefix: '/api/runninghub/',
  allow: [MODEL, 'rhart-video-g-official/image-to-video'],
  authorize,
  fetch: simulator.fetch,
});

/** The proxy behind a real server, as a browser meets it. */
let server: Loopback;
let baseUrl: string;
const responses: string[] = [];

async function toRequest(message: IncomingMessage): Promise<Request> {
  const bytes = await bytesOf(message);
  const headers = new Headers(message.headers as Record<string, string>);
  const body = message.method === 'POST' ? { body: bytes } : {};
  return new Request(`http://proxy.example${message.url}`, { method: message.method!, headers, ...body });
}

beforeAll(async () => {
  server = await listen(async (message, reply) => {
    const response = await proxy(await toRequest(message));
    const body = Buffer.from(await response.arrayBuffer());
    responses.push(JSON.stringify([...response.headers]) + body.toString());
    reply.writeHead(response.status, Object.fromEntries(response.headers)).end(body);
  });
  baseUrl = `${server.url}/api/runninghub`;
});

beforeEach(() => {
  responses.length = 0;
  simulator.reset();
});

afterAll(() => server.close());

interface Call extends Omit<RequestInit, 'headers'> {
  readonly headers?: Record<string, string>;
}

const page = () => new RunningHub({ apiKey: null, baseUrl, maxRetries: 0 });
const call = (path: string, { headers, ...init }: Call = {}) =>
  proxy(
    new Request(`http://proxy.example/api/runninghub${path}`, {
      method: 'POST',
      body: '{}',
      ...init,
      headers: { 'content-type': 'application/json', ...headers },
    }),
  );

describe('the proxy', () => {
  it('lets a page upload, run and query without the key, and never shows it', async () => {
    const { url } = await page().upload(png(20));
    expect(url).toContain(simulator.origin);
    const { taskId } = await page().run(MODEL, INPUT);
    // The platform's id, and a signature.
    expect(taskId).toMatch(/^\d{58}$/);
    expect(simulator.tasks.map(({ id }) => id)).toEqual([taskId.slice(0, 19)]);
    expect(responses.length).toBeGreaterThanOrEqual(3);
    expect(responses.join()).not.toContain(KEY);
  });

  it('turns strangers away before anything is sent', async () => {
    expect((await call(`/openapi/v2/${MODEL}`, { headers: { cookie: 'stranger' } })).status).toBe(401);
    expect(simulator.requests).toHaveLength(0);
  });

  it.each([
    '/openapi/v2/rhart-image-g-2-official/text-to-image',
    '/openapi/v2/run/workflow/1900000000000000001',
    '/openapi/v2/price-preview/rhart-image-x-official/text-to-image',
    '/openapi/v2/assets/create',
    '/openapi/v2/queue/status',
    '/openapi/v2/api-key/list',
    '/uc/openapi/accountStatus',
    '/task/openapi/status',
    '/openapi/v2/%2e%2e/query',
    '/',
  ])('does not offer %s', async (path) => {
    const response = await call(path);
    expect(response.status).toBe(403);
    expect(simulator.requests).toHaveLength(0);
  });

  it('offers nothing outside its prefix, and no other method', async () => {
    const outside = await proxy(new Request('http://proxy.example/openapi/v2/query', { method: 'POST', body: '{}' }));
    expect(outside.status).toBe(403);
    expect((await call('/openapi/v2/query', { method: 'PUT' })).status).toBe(403);
  });

  it('ignores a query, which platforms add to the address, and sends none on', async () => {
    const path = `/openapi/v2/${MODEL}?apiKey=x&path=a&path=b`;
    expect((await call(path, { body: JSON.stringify(INPUT) })).status).toBe(200);
    expect(simulator.requests.map(({ path }) => path)).toEqual([`/openapi/v2/${MODEL}`]);
  });

  it('lets a function decide about models, but not about the rest of the platform', async () => {
    const open = createProxy({
      apiKey: KEY,
      baseUrl: simulator.origin,
      prefix: '/p',
      allow: () => true,
      authorize,
      fetch: simulator.fetch,
    });
    const at = (path: string) =>
      open(
        new Request(`http://proxy.example/p${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(INPUT),
        }),
      );
    expect((await at(`/openapi/v2/${MODEL}`)).status).toBe(200);
    expect((await at('/openapi/v2/queue/status')).status).toBe(403);
    for (const path of ['RUN/workflow/1', 'Media/upload/binary', 'QUERY', 'Price-Preview/a/b'])
      expect((await at(`/openapi/v2/${path}`)).status, path).toBe(403);
  });

  it('keeps an unknown outcome unknown', async () => {
    simulator.fault({ type: 'network', on: 'submit', accepted: true });
    const error = await page()
      .submit(MODEL, INPUT)
      .catch((reason: unknown) => reason);
    expect(isSubmitOutcomeUnknownError(error)).toBe(true);
    expect(simulator.tasks).toHaveLength(1);
  });

  it('shows a refusal of its own as the error it is', async () => {
    authorize.mockReturnValueOnce(false);
    const error = await page()
      .submit(MODEL, INPUT)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'ProxyRefusedError', status: 401, unsent: true });
  });
});
