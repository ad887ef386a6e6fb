import { describe, expect, test } from 'vitest';
import { bench } from '../fixtures.js';

const url = 'https://example.com/a.png';

function assets() {
  const { sim, post, upload } = bench({ durations: { queue: 2000 } });
  const call = async (path: string, body: object) =>
    (await post(`/openapi/v2/assets/${path}`, body)) as unknown as { code: number; msg: string; data: never };
  const addGroup = async (name: string): Promise<string> =>
    ((await call('groups/create', { name })).data as { groupId: string }).groupId;
  const add = async (groupId: string, name: string, more: object = {}): Promise<string> => {
    const { data } = await call('create', { groupId, url, assetType: 'Image', name, ...more });
    return (data as { assetId: string }).assetId;
  };
  return { sim, call, addGroup, add, upload };
}

describe('assets', () => {
  test('are checked for a while, and then kept under their name', async () => {
    const { sim, call, addGroup, add } = assets();
    const groupId = await addGroup('cast');
    const assetId = await add(groupId, 'fox');
    const fox = { assetId, groupId, name: 'fox', assetType: 'Image' };
    expect((await call('query', { assetId })).data).toEqual({ ...fox, status: 'PROCESSING', previewUrl: null });
    await sim.clock.advance(2000);
    expect((await call('query', { assetId })).data).toEqual({ ...fox, status: 'ACTIVE', previewUrl: url });
    expect((await call('update', { assetId, name: 'vixen' })).data).toEqual({
      assetId,
      name: 'vixen',
      status: 'ACTIVE',
    });
    expect((await call('delete', { assetId })).code).toBe(0);
    expect(await call('query', { assetId })).toMatchObject({ code: 404, msg: 'asset not found' });
  });

  test('fail their check when the file is not there', async () => {
    const { sim, call, addGroup, add, upload } = assets();
    const groupId = await addGroup('cast');
    const { data } = await upload(Uint8Array.of(1), 'a.png');
    const stored = await add(groupId, 'stored', { url: data.download_url });
    const lost = await add(groupId, 'lost', { url: `${sim.origin}/files/openapi/none.png` });
    await sim.clock.advance(2000);
    expect((await call('query', { assetId: stored })).data).toMatchObject({ status: 'ACTIVE' });
    expect((await call('query', { assetId: lost })).data).toMatchObject({ status: 'FAILED', previewUrl: null });
  });

  test('are listed by page, group, status and name', async () => {
    const { sim, call, addGroup, add } = assets();
    const [cast, sets] = [await addGroup('cast'), await addGroup('sets')];
    const fox = await add(cast, 'Red fox');
    const owl = await add(cast, 'Owl');
    await sim.clock.advance(2000);
    const barn = await add(sets, 'Fox barn', { assetType: 'Video' });
    const list = async (filter: object) => {
      const { data } = await call('list', { pageNumber: 1, pageSize: 20, ...filter });
      const { items, totalCount } = data as { items: { assetId: string }[]; totalCount: number };
      return [totalCount, ...items.map(({ assetId }) => assetId)];
    };
    expect(await list({})).toEqual([3, fox, owl, barn]);
    expect(await list({ pageSize: 2 })).toEqual([3, fox, owl]);
    expect(await list({ pageNumber: '2', pageSize: '2' })).toEqual([3, barn]);
    expect(await list({ groupId: cast })).toEqual([2, fox, owl]);
    expect(await list({ status: 'PROCESSING' })).toEqual([1, barn]);
    expect(await list({ name: 'fox', groupId: null })).toEqual([2, fox, barn]);
  });

  test('can be put into the group that the nodes of the vendor share, which no account lists', async () => {
    const { sim, call, add } = assets();
    const groupId = 'group-20260327004931-dvjbj';
    const assetId = await add(groupId, 'RHas01');
    await sim.clock.advance(2000);
    expect((await call('query', { assetId })).data).toMatchObject({ groupId, status: 'ACTIVE', previewUrl: url });
    expect((await call('groups/list', {})).data).toEqual({ items: [], totalCount: 0 });
    expect(
      await call('create', { groupId: 'group-20260327004931-other', url, assetType: 'Image', name: 'a' }),
    ).toMatchObject({ code: 404 });
  });

  test('are refused with what is wrong', async () => {
    const { call, addGroup } = assets();
    const asset = { groupId: await addGroup('cast'), url, assetType: 'Image', name: 'fox' };
    const wrong = [{ url: 'fox.png' }, { url: 5 }, { assetType: 'Text' }, { name: '' }, { name: 5 }];
    const codes = await Promise.all(wrong.map(async (field) => (await call('create', { ...asset, ...field })).code));
    expect(codes).toEqual([301, 301, 301, 301, 301]);
    expect(await call('create', { ...asset, groupId: '1' })).toMatchObject({ code: 404, msg: 'group not found' });
    expect((await call('create', { ...asset, groupId: null })).code).toBe(404);
    expect((await call('update', { assetId: '1', name: '' })).code).toBe(301);
    expect((await call('update', { assetId: '1', name: 'a' })).code).toBe(404);
    expect((await call('delete', { assetId: '1' })).code).toBe(404);
    expect((await call('list', { pageNumber: 0 })).code).toBe(301);
    expect((await call('list', { pageSize: 101 })).code).toBe(301);
    expect((await call('list', { pageSize: 'x' })).code).toBe(301);
  });
});

test('groups know their assets, and take them along', async () => {
  const { sim, call, addGroup, add } = assets();
  const groupId = await addGroup('cast');
  const assetId = await add(groupId, 'fox');
  await addGroup('sets');
  expect((await call('groups/query', { groupId })).data).toEqual({
    groupId,
    name: 'cast',
    description: null,
    assetCount: 1,
  });
  const changed = { groupId, name: 'cast', description: 'who plays' };
  expect((await call('groups/update', { groupId, name: '', description: 'who plays' })).data).toEqual(changed);
  expect((await call('groups/list', { name: 'CAST' })).data).toEqual({ items: [changed], totalCount: 1 });
  expect((await call('groups/delete', { groupId })).code).toBe(0);
  expect((await call('query', { assetId })).code).toBe(404);
  expect((await call('groups/query', { groupId })).code).toBe(404);
  expect((await call('groups/create', { name: '' })).code).toBe(301);
  expect((await call('groups/list', { pageNumber: -1 })).code).toBe(301);
  sim.reset();
  expect((await call('groups/list', {})).data).toEqual({ items: [], totalCount: 0 });
});
