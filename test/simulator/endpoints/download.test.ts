import { describe, expect, test } from 'vitest';
import { bench } from '../fixtures.js';

const setUp = async () => {
  const { sim, finish } = bench();
  const { url } = (await finish('test/file', { prompt: 'fox' })).results[0]!;
  const whole = 'This is what test/file would write about: fox';
  const get = (headers: Record<string, string>, method = 'GET') => sim.fetch(url, { method, headers });
  return { whole, get };
};

describe('downloads in parts', () => {
  test.each([
    ['bytes=0-3', 0, 4],
    ['bytes=5-', 5, 45],
    ['bytes=-3', 42, 45],
    ['bytes=-900', 0, 45],
    ['bytes=40-900', 40, 45],
  ])('%s is answered with that part', async (range, first, end) => {
    const { whole, get } = await setUp();
    const response = await get({ range });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${first}-${end - 1}/45`);
    expect(response.headers.get('content-length')).toBe(String(end - first));
    expect(await response.text()).toBe(whole.slice(first, end));
  });

  test.each(['bytes=-', 'bytes=0-1,3-4', 'lines=1-2'])('%s is answered with the whole', async (range) => {
    const { whole, get } = await setUp();
    const response = await get({ range });
    expect([response.status, await response.text()]).toEqual([200, whole]);
  });

  test.each(['bytes=45-', 'bytes=4-2', 'bytes=-0'])('%s cannot be answered', async (range) => {
    const { get } = await setUp();
    const response = await get({ range });
    expect([response.status, await response.text()]).toEqual([416, expect.stringContaining('InvalidRange')]);
  });

  test('a part is given only of the file that the caller began with', async () => {
    const { get } = await setUp();
    const etag = (await get({})).headers.get('etag')!;
    expect((await get({ range: 'bytes=1-2', 'if-range': etag })).status).toBe(206);
    expect((await get({ range: 'bytes=1-2', 'if-range': '"other"' })).status).toBe(200);
  });

  test('HEAD tells the length, other methods are refused', async () => {
    const { get } = await setUp();
    const head = await get({}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '45', '']);
    expect((await get({}, 'DELETE')).status).toBe(405);
  });
});
