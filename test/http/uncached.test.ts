import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { uncached } from '../../src/http/uncached.js';
import * as s from '../support/server.js';
import { behind } from '../proxy/behind.js';

const { ID, MODEL, serve } = s;

/** Remembers responses as the `fetch` of Next.js does: by address and body, unless the request says otherwise. */
function fetchOfNext(): typeof fetch {
  const kept = new Map<string, { readonly status: number; readonly text: string }>();
  return async (address, init: RequestInit & { next?: { revalidate?: number } } = {}) => {
    const key = `${address as string} ${typeof init.body === 'string' ? init.body : ''}`;
    const known = init.next?.revalidate === 0 ? undefined : kept.get(key);
    if (known) return new Response(known.text, known);
    const response = await fetch(address, init);
    const copy = { status: response.status, text: await response.text() };
    kept.set(key, copy);
    return new Response(copy.text, copy);
  };
}

const script = () => ({
  submit: [s.task('RUNNING', { taskId: '1' }), s.task('RUNNING', { taskId: '2' })],
  query: [s.json({ taskId: ID, status: 'RUNNING' }), s.json({ taskId: ID, status: 'SUCCESS', results: [] })],
});

it('asks the platform each time, also where a framework would remember the response', async () => {
  const { rh } = await serve(script(), { fetch: fetchOfNext() });
  const ids = [(await rh.submit(MODEL, {})).id, (await rh.submit(MODEL, {})).id];
  expect(ids).toEqual(['1', '2']);
  const task = rh.task(ID);
  expect([await task.status(), await task.status()]).toEqual(['RUNNING', 'SUCCESS']);
});

it('asks the platform each time through a proxy, too', async () => {
  const { page } = await behind(script(), { fetch: fetchOfNext() });
  const ids = [(await page().submit(MODEL, {})).id, (await page().submit(MODEL, {})).id];
  expect(ids.map((id) => id.slice(0, -39))).toEqual(['1', '2']);
});

it('calls a fetch as browsers want it: as a function of nothing', async () => {
  const owners: unknown[] = [];
  async function strict(this: unknown, address: string | URL | Request, init?: RequestInit): Promise<Response> {
    owners.push(this);
    return fetch(address, init);
  }
  const { rh, url } = await serve(
    { ...script(), '/a.png': [s.raw(Buffer.of(0x89, 0x50, 0x4e, 0x47))] },
    { fetch: strict, allowPrivateHosts: true },
  );
  await rh.submit(MODEL, {});
  const { outputs } = await rh.webhooks.parse({ taskId: ID, status: 'SUCCESS', results: [{ url: `${url}/a.png` }] });
  await rh.download(outputs[0]!).blob();
  expect(owners).toEqual([undefined, undefined]);
});

it('needs no fetch but the one that is given', async () => {
  const own = globalThis.fetch;
  vi.stubGlobal('fetch', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const { rh } = await serve({ submit: [s.task()] }, { fetch: own });
  expect((await rh.submit(MODEL, {})).id).toBe(ID);
});

describe('under the fetch of Next.js', () => {
  const NEXT = Symbol.for('next-patch');
  const own = globalThis.fetch;
  const marks: readonly [string, () => void][] = [
    ['by its function', () => void (globalThis.fetch = Object.assign(own.bind(null), { __nextPatched: true }))],
    ['by its mark, where another has put its own above', () => void Object.assign(globalThis, { [NEXT]: true })],
  ];

  it.each(marks)('%s: no two requests are the same, for a cache that nothing else keeps away', async (_, mark) => {
    onTestFinished(() => {
      globalThis.fetch = own;
      Reflect.deleteProperty(globalThis, NEXT);
    });
    const { rh, seen } = await serve({ submit: [s.task()], query: [s.task()] });
    await rh.submit(MODEL, {});
    mark();
    await rh.submit(MODEL, {});
    await rh.submit(MODEL, {});
    await rh.task(ID).status();
    const [before, ...under] = seen.map(({ headers }) => headers['x-request-id']);
    expect(before).toBeUndefined();
    expect(new Set(under).size).toBe(3);
    for (const id of under) expect(id).toMatch(/^[\w.]+-\d+$/);
  });

  it('is told to leave a page that it makes at build time before anything is sent, each version in its own way', () => {
    onTestFinished(() => {
      globalThis.fetch = own;
      Reflect.deleteProperty(globalThis, NEXT);
    });
    const told = () => {
      const { headers: _headers, ...rest } = uncached({ method: 'POST', headers: { accept: 'application/json' } });
      return rest;
    };
    expect(told()).toEqual({ method: 'POST', next: { revalidate: 0 } });
    globalThis.fetch = Object.assign(own.bind(null), { __nextPatched: true });
    expect(told()).toEqual({ method: 'POST', cache: 'no-store' });
    Object.assign(globalThis, { [NEXT]: true });
    expect(told()).toEqual({ method: 'POST', next: { revalidate: 0 } });
  });
});
