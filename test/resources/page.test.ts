import { describe, expect, it } from 'vitest';
import { envelope, ok, serve } from '../support/server.js';

const LIST = '/openapi/v2/assets/list';
const APPS = '/openapi/v2/aiapp/list';

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

/** A platform with so many assets, of which it tells the total or not. */
const assetsOf = (count: number, tellsTotal = true) =>
  serve({
    [LIST]: (response, seen) => {
      const { pageNumber, pageSize } = seen.body as { pageNumber: number; pageSize: number };
      const ids = Array.from({ length: count }, (_, index) => ({ assetId: String(index) }));
      const items = ids.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
      ok({ items, ...(tellsTotal && { totalCount: String(count) }) })(response);
    },
  });

describe('a list', () => {
  it.each([true, false])('yields the items of all its pages, the total being told: %s', async (tellsTotal) => {
    const { rh, seen } = await assetsOf(5, tellsTotal);
    const ids = (await collect(rh.assets.list({ pageSize: 2 }))).map(({ assetId }) => assetId);
    expect(ids).toEqual(['0', '1', '2', '3', '4']);
    expect(seen.map(({ body }) => body!.pageNumber)).toEqual([1, 2, 3]);
  });

  it('asks for a page only when the reader gets there', async () => {
    const { rh, seen } = await assetsOf(5);
    for await (const { assetId } of rh.assets.list({ pageSize: 2 })) if (assetId === '1') break;
    expect(seen).toHaveLength(1);
  });

  it('gives one page, and goes on from there', async () => {
    const { rh, seen } = await assetsOf(5);
    const page = await rh.assets.list({ page: 2, pageSize: 2 });
    expect(page).toMatchObject({ page: 2, pageSize: 2, total: 5, hasNext: true });
    const last = await page.next();
    expect(last).toMatchObject({ page: 3, total: 5, hasNext: false });
    expect(await last!.next()).toBeUndefined();
    expect((await collect(page)).map(({ assetId }) => assetId)).toEqual(['2', '3', '4']);
    expect(seen.map(({ body }) => body!.pageNumber)).toEqual([2, 3, 3]);
  });

  it('shows and stores a page as plain data', async () => {
    const { rh } = await assetsOf(1);
    const page = await rh.assets.list();
    const stored = {
      items: [expect.objectContaining({ assetId: '0' })],
      page: 1,
      pageSize: 20,
      total: 1,
      hasNext: false,
    };
    expect(JSON.parse(JSON.stringify(page))).toEqual(stored);
  });

  it('ends at an empty page, whatever the platform says', async () => {
    const { rh, seen } = await serve({ [APPS]: ok({ records: [], hasNext: true, total: 100 }) });
    expect(await collect(rh.apps.list())).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  it('believes the platform when it counts the pages', async () => {
    const { rh } = await serve({
      [APPS]: (response, seen) => {
        const { current } = seen.body as { current: number };
        ok({ records: [{ title: String(current) }], current, pages: '3' })(response);
      },
    });
    expect((await collect(rh.apps.list({ pageSize: 1 }))).map(({ title }) => title)).toEqual(['1', '2', '3']);
  });

  it('fails where the page fails', async () => {
    const { rh } = await serve({ [LIST]: envelope(802, 'no') }, { maxRetries: 0 });
    await expect(collect(rh.assets.list())).rejects.toMatchObject({ name: 'AuthenticationError' });
    await expect(rh.assets.list()).rejects.toMatchObject({ name: 'AuthenticationError' });
  });
});
