import { describe, expect, it, vi } from 'vitest';
import * as s from '../support/server.js';
import { ADDRESS, behind } from './behind.js';
import { bytesOf, FORM_TYPE, headOf, PNG, png } from './forms.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { KEY } = s;

describe('an upload through a proxy', () => {
  const form = (bytes: number) => {
    const data = new FormData();
    data.append('file', png(bytes));
    return data;
  };

  it('arrives as it was sent', async () => {
    const { page, of } = await behind({ upload: [s.stores()] });
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    bytes.set(bytesOf(PNG));
    await page().upload(new File([bytes], 'a.png'));
    expect(of('upload')[0]!.bytes.includes(Buffer.from(bytes))).toBe(true);
    expect(of('upload')[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it('that is too long is told so where fetch does not pass on why a body ended, as in Deno', async () => {
    const own: typeof fetch = async (_, init) => {
      await new Response(init!.body).bytes().catch(() => {
        throw new TypeError('error sending request');
      });
      return Response.json({});
    };
    const { proxy } = await behind({}, { fetch: own, maxUploadSize: 100 });
    const response = await proxy(new Request(ADDRESS + s.UPLOAD, { method: 'POST', body: form(1000) }));
    expect(response.status).toBe(413);
  });

  it('has no more bytes than allowed, announced or not', async () => {
    const { proxy, seen } = await behind({ upload: [s.stores()] }, { maxUploadSize: 100_000 });
    const upload = (bytes: number, headers: Record<string, string> = {}) =>
      proxy(new Request(ADDRESS + s.UPLOAD, { method: 'POST', body: form(bytes), headers }));
    expect((await upload(90_000)).status).toBe(200);
    expect((await upload(5, { 'content-length': '100001' })).status).toBe(413);
    expect(seen).toHaveLength(1);
    expect((await upload(3_000_000)).status).toBe(413);
    expect((await upload(3_000_000, { 'content-length': '5' })).status).toBe(413);
  });

  it('is refused when somebody has read it before', async () => {
    const { proxy, seen } = await behind(
      { upload: [s.stores()] },
      { authorize: async (request) => (await request.formData()).has('file') },
    );
    expect((await proxy(new Request(ADDRESS + s.UPLOAD, { method: 'POST', body: form(9) }))).status).toBe(400);
    expect(seen).toEqual([]);
  });

  it('is the fault of the page when its body stops, and leaves nothing open', async () => {
    const letGo: unknown[] = [];
    const { proxy, seen } = await behind({ upload: [s.stores()] }, { maxUploadSize: 1000, requestTimeout: 1000 });
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(bytesOf(headOf() + PNG.repeat(100))),
      cancel: (reason) => void letGo.push(reason),
    });
    const slow = new Request(ADDRESS + s.UPLOAD, {
      method: 'POST',
      headers: FORM_TYPE,
      body,
      duplex: 'half',
    } as RequestInit);
    const response = await proxy(slow);
    expect([response.status, await response.json()]).toMatchObject([408, { code: 'PROXY_REFUSED', data: null }]);
    expect(letGo).toHaveLength(1);
    await expect.poll(() => seen.every(({ abandoned }) => abandoned)).toBe(true);
  });

  it('is the fault of the platform when that does not answer', async () => {
    const { proxy } = await behind({ upload: [s.hang] }, { maxUploadSize: 1000, requestTimeout: 100 });
    const request = new Request(ADDRESS + s.UPLOAD, { method: 'POST', body: form(9) });
    expect((await proxy(request)).status).toBe(504);
  });

  it('ends when the page is gone', async () => {
    const page = new AbortController();
    const { proxy, seen } = await behind({
      upload: [
        () => {
          page.abort();
        },
      ],
    });
    await proxy(new Request(ADDRESS + s.UPLOAD, { method: 'POST', body: form(9), signal: page.signal }));
    await expect.poll(() => seen[0]?.abandoned).toBe(true);
  });
});
