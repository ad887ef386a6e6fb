import { describe, expect, it, vi } from 'vitest';
import { isAmbiguous, isFull, isRejection, toError } from '../../src/http/classify.js';
import { failureOf } from '../../src/http/response.js';
import { isSubmitOutcomeUnknownError, RunningHub } from '../../src/index.js';
import { Refusal, refused } from '../../src/proxy/refusal.js';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';
import { ADDRESS, behind, SUBMIT } from './behind.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { KEY, MODEL } = s;

describe('a response for a page', () => {
  it('shows no echo of the key, in whatever form', async () => {
    const key = 'canary=<3f9c&1b7e5a2d>';
    const echo = `{"errorCode":"1","errorMessage":"bad key canary\\u003d\\u003c3f9c\\u00261b7e5a2d\\u003e","a":${JSON.stringify(key)}}`;
    const headers = { 'x-request-id': key, 'retry-after': key, 'set-cookie': `key=${key}`, 'x-key': key };
    const { call } = await behind({ submit: [s.raw(echo, 200, headers)] }, { apiKey: key });
    const response = await call(SUBMIT);
    const shown = `${JSON.stringify([...response.headers])} ${await response.text()}`;
    expect(shown).not.toContain('3f9c');
    expect(shown).toContain('bad key [redacted]');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it.each([
    ['JSON', s.json({ code: 301 }, 500), 500, 'application/json'],
    ['a page', s.html(502), 502, 'application/octet-stream'],
    [
      'a page with status 200',
      s.raw('<script>alert(1)</script>', 200, { 'content-type': 'text/html' }),
      200,
      'application/octet-stream',
    ],
    [
      'JSON that says it is a page',
      s.raw('{"a":"<script>"}', 200, { 'content-type': 'text/html' }),
      200,
      'application/json',
    ],
    ['a redirect', s.redirect(302, 'https://evil.example'), 502, 'application/octet-stream'],
    [
      'nothing',
      (response: Parameters<s.Reply>[0]) => void response.writeHead(204).end(),
      502,
      'application/octet-stream',
    ],
  ])('has a status and a type that a browser cannot misread: %s', async (_, step, status, type) => {
    const { call } = await behind({ submit: [step] });
    const response = await call(SUBMIT);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('location')).toBeNull();
  });

  it.each([s.html(502), s.html(200), s.redirect(303, '/x'), s.drop, s.truncated('{"taskId":"1"}')])(
    'leaves the outcome of a submit as open as it is',
    async (step) => {
      const { page, count } = await behind({ submit: [step] });
      expect(await failure(page().submit(MODEL, {}))).toSatisfy(isSubmitOutcomeUnknownError);
      expect(count('submit')).toBe(1);
    },
  );

  it.each([
    ['stands in a text', s.raw(`data: {"taskId":"${s.ID}","status":"RUNNING"}\n\n`)],
    ['came before the response broke off', s.truncated(`{"taskId":"${s.ID}","status":"RUNNING"}`, 40)],
  ])('loses no task whose id %s', async (_, step) => {
    const { page, of } = await behind({ submit: [step], query: [s.success()] });
    const task = await page().submit(MODEL, {});
    expect(await task.status()).toBe('SUCCESS');
    expect(of('query')[0]?.body).toEqual({ taskId: s.ID });
  });

  it.each(['["a"]', '"text"', '7', 'null', '{"taskId":"0"}', '{"taskId":""}', '{"taskId":[1]}'])(
    'has no id of a task that the platform did not give: %s',
    async (body) => {
      const { call } = await behind({ submit: [s.raw(body)] });
      expect(await (await call(SUBMIT)).text()).toBe(body);
    },
  );

  it('shows the key in no log, though a fetch throws it', async () => {
    const log: string[] = [];
    const { call } = await behind(
      {},
      {
        fetch: () => Promise.reject(new Error(`no response for ${KEY}`)),
        logger: { warn: (line) => void log.push(line) },
      },
    );
    expect((await call(SUBMIT)).status).toBe(502);
    expect((await call('/openapi/v2/queue/status')).status).toBe(403);
    expect(log).toEqual([
      `${SUBMIT}: 502 no response from RunningHub (Error: no response for [redacted])`,
      'a request: 403 pages may run models, ask about their tasks, cancel them and upload files, and nothing else',
    ]);
  });

  it('says when nothing was sent, so that no task can be running', async () => {
    const { page } = await behind({}, { baseUrl: await s.nowhere() });
    const error = await failure(page().submit(MODEL, {}));
    expect(error).toMatchObject({ name: 'ServerError', code: '1011', status: 503 });
    expect(error.message).toContain('RunningHub could not be reached, and got nothing');
  });

  it('is asked for again when nothing was sent, as without a proxy', async () => {
    let tries = 0;
    const refusing: typeof fetch = async (address, init) => {
      if (++tries < 3)
        throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'x' }, code: 'ECONNREFUSED' });
      return fetch(address, init);
    };
    const { proxy, count } = await behind({ submit: [s.task()] }, { fetch: refusing });
    const rh = new RunningHub({ apiKey: null, baseUrl: ADDRESS, fetch: (to, init) => proxy(new Request(to, init)) });
    expect((await rh.submit(MODEL, {})).id.slice(0, 19)).toBe(s.ID);
    expect([tries, count('submit')]).toEqual([3, 1]);
  });

  it('is unknown when it breaks, whatever its end is called', async () => {
    const cause = Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED', syscall: 'connect' });
    const broken = () => Promise.resolve(new Response(new ReadableStream({ pull: (stream) => stream.error(cause) })));
    const { page } = await behind({}, { fetch: broken });
    const error = await failure(page().submit(MODEL, {}));
    expect(error).toMatchObject({ name: 'SubmitOutcomeUnknownError', cause: { status: 502 } });
  });

  it('comes in time, or is said to be late', async () => {
    const { page, seen } = await behind({ submit: [s.hang], query: [s.hang] }, { requestTimeout: 1000 });
    const error = await failure(page().submit(MODEL, {}));
    expect(error).toSatisfy(isSubmitOutcomeUnknownError);
    expect(error.message).toContain('no response from RunningHub in time');
    expect(seen).toHaveLength(1);
  });

  it('is a refusal when a decision takes too long, and nothing was sent', async () => {
    const never = () => new Promise<boolean>(() => {});
    const { call, seen } = await behind({ submit: [s.task()] }, { authorize: never, requestTimeout: 50 });
    expect((await call(SUBMIT)).status).toBe(403);
    expect(seen).toEqual([]);
  });

  it('is a refusal when the body of the request breaks off, and when there is no key', async () => {
    const { proxy, seen } = await behind({ submit: [s.task()] });
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const headers = { 'content-type': 'application/json' };
    const broken = new Request(ADDRESS + SUBMIT, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect((await proxy(broken)).status).toBe(400);
    expect(seen).toEqual([]);
    const keyless = await behind({ submit: [s.task()] }, { apiKey: () => null });
    expect((await keyless.call(SUBMIT)).status).toBe(403);
    expect(keyless.seen).toEqual([]);
  });

  it('is a refusal when the body of the request takes too long', async () => {
    const { proxy, seen } = await behind({ submit: [s.task()] }, { requestTimeout: 50 });
    const body = new ReadableStream({ pull: () => {} });
    const headers = { 'content-type': 'application/json' };
    const slow = new Request(ADDRESS + SUBMIT, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect((await proxy(slow)).status).toBe(408);
    expect(seen).toEqual([]);
  });

  it.each([600, 999])('has a status that a response can have: %s', async (status) => {
    const response = { status, headers: new Headers(), body: null, text: async () => JSON.stringify({ taskId: s.ID }) };
    const { call } = await behind({}, { fetch: async () => response as Response });
    const shown = await call(SUBMIT);
    expect([shown.status, (await shown.json()) as object]).toEqual([
      502,
      { taskId: expect.stringMatching(new RegExp(`^${s.ID}\\d{39}$`)) as string },
    ]);
  });

  it('is final when it is a refusal of the proxy before anything was sent', () => {
    for (const status of [400, 401, 403, 404, 408, 413, 415, 502, 504]) {
      const advice = status > 500 ? undefined : 'Do this.';
      const body: unknown = JSON.parse(refused(new Refusal(status, 'no', advice)).text);
      const response = { status, body };
      const reported = failureOf(response)!;
      expect(isRejection(response, reported), `${status}`).toBe(false);
      expect(isFull(toError(response, reported, '/')), `${status}`).toBe(false);
      expect(isAmbiguous(response, reported), `${status}`).toBe(status > 500);
    }
  });
});
