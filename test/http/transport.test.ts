import { describe, expect, it, vi } from 'vitest';
import { RunningHub, type RunningHubError } from '../../src/index.js';
import * as s from '../support/server.js';
import { failure, settleDown, watchedSignal, watchProcess } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { ID, KEY, MODEL, serve } = s;

describe('what is sent', () => {
  it('is JSON with the key in the header, and asks for JSON', async () => {
    const server = await serve({ submit: [s.task()] });
    await server.rh.submit(MODEL, { prompt: 'ü "x"' });
    const [seen] = server.seen;
    expect(seen).toMatchObject({ method: 'POST', url: `/openapi/v2/${MODEL.id}` });
    expect(seen!.headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: `Bearer ${KEY}`,
    });
    expect(seen!.body).toEqual({ prompt: 'ü "x"' });
  });

  it('gets more time the larger the file is', async () => {
    const later: s.Step = (response) => void setTimeout(() => s.stores()(response), 30);
    const server = await serve({ upload: [later] }, { requestTimeout: 1 });
    const file = new File([new Uint8Array(500_000)], 'a.png');
    expect(await server.rh.upload(file)).toMatchObject({ fileName: 'openapi/1.png' });
    expect(server.count('upload')).toBe(1);
  });

  it('goes nowhere else, wherever a redirect points', async () => {
    const elsewhere = await serve({ '/stolen': [s.task()] });
    for (const status of [301, 302, 307, 308]) {
      const server = await serve({ query: [s.redirect(status, `${elsewhere.url}/stolen`)] });
      const error = await failure(server.rh.task(ID).status());
      expect(error).toMatchObject({ name: 'ServerError', status });
      expect(error.message).toContain('redirect');
    }
    expect(elsewhere.seen).toEqual([]);
  });

  it('is refused where a browser hides a redirect', async () => {
    const rh = new RunningHub({ apiKey: KEY, fetch: () => Promise.resolve(Response.error()) });
    expect(await failure(rh.task(ID).status())).toMatchObject({
      name: 'ServerError',
      message: expect.stringContaining(
        '/openapi/v2/query: a redirect, as to a page where one signs in. This tells nothing about',
      ),
    });
  });

  it('has a query only where there is one', async () => {
    const server = await serve({ '/api/webapp/apiCallDemo': [s.envelope(0, '', { nodeInfoList: [] })] });
    await server.rh.apps.get(ID);
    expect(server.seen[0]).toMatchObject({
      method: 'GET',
      url: `/api/webapp/apiCallDemo?apiKey=${KEY}&webappId=${ID}`,
    });
    expect(server.seen[0]!.bytes).toHaveLength(0);
  });
});

describe('an abort at any moment', () => {
  it('leaves the outcome open exactly when the request was handed to fetch', async () => {
    const outcomes = new Set<string>();
    for (let ticks = 0; ticks < 20; ticks++) {
      const controller = new AbortController();
      let requests = 0;
      const fetch = (_: unknown, init?: RequestInit) => {
        requests++;
        expect(init?.signal?.aborted).toBe(false);
        return new Promise<Response>(() => undefined);
      };
      const countdown = (left: number): void =>
        left ? queueMicrotask(() => countdown(left - 1)) : controller.abort(new Error('enough'));
      const apiKey = () => {
        countdown(ticks);
        return KEY;
      };
      const rh = new RunningHub({ apiKey, fetch });
      const error = await failure(rh.submit(MODEL, {}, { signal: controller.signal }));
      expect([ticks, error.name]).toEqual([ticks, requests ? 'SubmitOutcomeUnknownError' : 'Error']);
      outcomes.add(error.name);
    }
    expect(outcomes.size).toBe(2);
  });

  it('is no failure that would be retried or reported by the process', async () => {
    const found = watchProcess();
    const lines: string[] = [];
    const server = await serve({ query: [s.hang] }, { logger: { warn: (line) => void lines.push(line) } });
    const watched = watchedSignal();
    const ended = failure(server.rh.task(ID).status({ signal: watched.signal }));
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
    watched.abort('enough');
    expect(await ended).toBe('enough');
    await settleDown();
    expect([server.seen.length, watched.listeners(), lines, found]).toEqual([1, 0, [], []]);
  });
});

describe('the logger', () => {
  it('is told of every request, with its status and its time', async () => {
    const lines: string[] = [];
    const logger = {
      debug: (line: string) => void lines.push(`debug ${line}`),
      warn: (line: string) => void lines.push(`warn ${line}`),
    };
    const server = await serve({ submit: [s.task()], query: [s.drop] }, { logger });
    const task = await server.rh.submit(MODEL, {});
    await failure(task.status());
    expect(lines[0]).toMatch(/^debug POST \/openapi\/v2\/vendor\/text-to-image 200 \d+ ms task=1900000000000000301$/);
    expect(Number(/(\d+) ms/.exec(lines[0]!)![1])).toBeLessThan(60_000);
    expect(lines[1]).toMatch(/^warn POST \/openapi\/v2\/query failed after \d+ ms: .*\(.+\) task=\d+$/);
    expect(lines).toHaveLength(2);
  });

  it('may be incomplete, or fail, without harm to a paid task', async () => {
    const broken = () => {
      throw new Error('disk full');
    };
    for (const logger of [undefined, {}, { debug: broken, warn: broken }]) {
      const server = await serve({ submit: [s.html(429), s.task()], query: [s.drop] }, { logger });
      const task = await server.rh.submit(MODEL, {});
      expect(task.id).toBe(ID);
      expect(await failure(task.status())).toMatchObject({ name: 'ConnectionError' });
    }
  });
});

it('shows no echo of the key, in whatever form and wherever a server puts it', async () => {
  const key = 'canary=<3f9c&1b7e5a2d>';
  const gson = key.replace(/[=<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
  const headers = { 'x-request-id': `r-${key}-${encodeURIComponent(key)}` };
  const body = `{"errorCode":"1007","errorMessage":"bad key ${gson}","taskId":"","note":"${gson}"}`;
  const server = await serve({ submit: [s.raw(body, 200, headers)] }, { apiKey: key });
  const error = await failure<RunningHubError>(server.rh.submit(MODEL, {}));
  expect(error).toMatchObject({ name: 'InputError', requestId: 'r-[redacted]-[redacted]' });
  expect(error.message).toContain('bad key [redacted]');
  expect(error.body).toMatchObject({ note: '[redacted]' });
});
