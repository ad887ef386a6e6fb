import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, isConnectionError, isInputError, isTimeoutError, RunningHub } from '../../../src/index.js';
import { ok, serve } from '../../support/server.js';
import { failure } from '../../support/watch.js';

const P = '/openapi/v2/assets/';
const asset = { assetId: '1900000000000000601', status: 'ACTIVE', assetType: 'Image', previewUrl: null };
const group = { groupId: '1900000000000000602', name: 'cast', description: null };

describe('rh.assets', () => {
  it('creates, queries, lists, renames and deletes', async () => {
    const { rh, seen } = await serve({
      [`${P}create`]: ok({ assetId: asset.assetId, status: 'PROCESSING' }),
      [`${P}query`]: ok(asset),
      [`${P}list`]: ok({ items: [asset], totalCount: '31' }),
      [`${P}update`]: ok({ ...asset, name: 'hero' }),
      [`${P}delete`]: ok(null),
    });
    const uri = `asset://${asset.assetId}`;
    const fresh = {
      groupId: group.groupId,
      url: new URL('https://example.com/a.png'),
      assetType: 'Image',
      name: 'a',
    } as const;
    expect(await rh.assets.create(fresh)).toEqual({
      assetId: asset.assetId,
      uri,
      status: 'PROCESSING',
      isReady: false,
    });
    expect(await rh.assets.get(asset.assetId)).toEqual({
      assetId: asset.assetId,
      uri,
      status: 'ACTIVE',
      assetType: 'Image',
      isReady: true,
    });
    expect(await rh.assets.list({ name: 'a', page: 2 })).toMatchObject({ items: [{ uri }], total: 31, hasNext: false });
    expect(await rh.assets.update(asset.assetId, { name: 'hero' })).toMatchObject({ name: 'hero' });
    await rh.assets.delete(asset.assetId);
    expect(seen.map(({ path, body }) => [path.slice(P.length), body])).toEqual([
      ['create', { groupId: group.groupId, url: 'https://example.com/a.png', assetType: 'Image', name: 'a' }],
      ['query', { assetId: asset.assetId }],
      ['list', { name: 'a', pageNumber: 2, pageSize: 20 }],
      ['update', { assetId: asset.assetId, name: 'hero' }],
      ['delete', { assetId: asset.assetId }],
    ]);
  });

  it('creates at most one asset when the response is lost', async () => {
    const sent: unknown[] = [];
    const fetch = async (url: unknown) => {
      sent.push(url);
      throw new TypeError('terminated');
    };
    const rh = new RunningHub({ apiKey: 'key', fetch });
    const create = rh.assets.create({ groupId: '1', url: 'https://example.com/a.png', assetType: 'Image', name: 'a' });
    await expect(create).rejects.toSatisfy(isConnectionError);
    expect(sent).toHaveLength(1);
  });

  it('reads a list without items', async () => {
    const { rh } = await serve({
      [`${P}list`]: ok({ items: null, totalCount: null }),
      [`${P}groups/list`]: ok(null),
    });
    expect(await rh.assets.list()).toMatchObject({ items: [], hasNext: false });
    expect(await rh.assets.groups.list()).toMatchObject({ items: [], hasNext: false });
  });
});

describe('rh.assets.groups', () => {
  it('creates, queries, lists, changes and deletes', async () => {
    const { rh, seen } = await serve({
      [`${P}groups/create`]: ok(group),
      [`${P}groups/query`]: ok({ ...group, assetCount: '4' }),
      [`${P}groups/list`]: ok({ items: [group], totalCount: 1 }),
      [`${P}groups/update`]: ok({ ...group, description: 'people' }),
      [`${P}groups/delete`]: ok(null),
    });
    const { groupId } = await rh.assets.groups.create({ name: 'cast' });
    expect(await rh.assets.groups.get(groupId)).toEqual({ groupId, name: 'cast', assetCount: 4 });
    expect(await rh.assets.groups.list()).toMatchObject({
      items: [{ groupId, name: 'cast' }],
      total: 1,
      hasNext: false,
    });
    expect(await rh.assets.groups.update(groupId, { description: 'people' })).toMatchObject({ description: 'people' });
    await rh.assets.groups.delete(groupId);
    expect(seen.map(({ body }) => body)).toEqual([
      { name: 'cast' },
      { groupId },
      { pageNumber: 1, pageSize: 20 },
      { groupId, description: 'people' },
      { groupId },
    ]);
  });
});

describe('rh.assets.upload', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A client whose platform stores a file of this kind and gives the asset these statuses, one after the other. */
  function clientOf(kind: string, ...statuses: (string | Response | undefined)[]) {
    const bodies: unknown[] = [];
    const fetch: ClientOptions['fetch'] = async (input, init) => {
      const path = new URL(input as string).pathname;
      const upload = { type: kind, download_url: 'https://files.example/a', fileName: 'openapi/a', size: '1' };
      if (path.endsWith('/binary')) return Response.json({ code: 0, message: 'success', data: upload });
      bodies.push([path.slice(P.length), JSON.parse(init?.body as string)]);
      const status = statuses.length > 1 ? statuses.shift() : statuses[0];
      if (status instanceof Response) return status.clone();
      if (status === undefined) throw new TypeError('fetch failed');
      return Response.json({ code: 0, msg: 'success', data: { assetId: '601', status } });
    };
    return { rh: new RunningHub({ apiKey: 'key', fetch, maxRetries: 0 }), bodies };
  }
  const file = { data: new Uint8Array([1]), fileName: 'heroine.png' };

  it('waits, asking every two seconds, until the platform has checked the file', async () => {
    const { rh, bodies } = clientOf('image', 'PROCESSING', 'PROCESSING', 'Available');
    const started = Date.now();
    const upload = rh.assets.upload(file, { groupId: '602' });
    await vi.runAllTimersAsync();
    expect(await upload).toMatchObject({ assetId: '601', uri: 'asset://601', isReady: true });
    expect(Date.now() - started).toBeGreaterThanOrEqual(4000);
    expect(bodies).toEqual([
      ['create', { groupId: '602', url: 'https://files.example/a', assetType: 'Image', name: 'heroine.png' }],
      ['query', { assetId: '601' }],
      ['query', { assetId: '601' }],
    ]);
  });

  it.each([
    ['the network', undefined],
    ['the gateway', new Response('<html>', { status: 502 })],
    ['a captive portal', new Response('<html>')],
    ['the platform', Response.json({ errorCode: '1011', errorMessage: 'busy' })],
  ])('waits while %s is gone, as long as it may', async (_, outage) => {
    const gone = Array.from({ length: 40 }, () => outage);
    const { rh, bodies } = clientOf('image', 'PROCESSING', ...gone, 'ACTIVE');
    const upload = rh.assets.upload(file, { groupId: '602' });
    await vi.runAllTimersAsync();
    expect(await upload).toMatchObject({ assetId: '601', isReady: true });
    expect(bodies).toHaveLength(42);
    const late = failure(clientOf('image', 'PROCESSING', outage).rh.assets.upload(file, { groupId: '602' }));
    await vi.runAllTimersAsync();
    expect(await late).toMatchObject({
      name: 'TimeoutError',
      cause: { name: expect.stringMatching(/^(Connection|Server)Error$/) },
    });
  });

  it('pauses for as long as the platform asks, and is ended at once by a refusal', async () => {
    const slowDown = new Response('{}', { status: 429, headers: { 'retry-after': '20' } });
    const refused = Response.json({ errorCode: '1004', errorMessage: 'not found' });
    const { rh, bodies } = clientOf('image', 'PROCESSING', slowDown, refused);
    const started = Date.now();
    const upload = failure(rh.assets.upload(file, { groupId: '602' }));
    await vi.runAllTimersAsync();
    expect(await upload).toMatchObject({ name: 'NotFoundError' });
    expect([bodies.length, Date.now() - started]).toEqual([3, 22_000]);
  });

  it('reports a file that the platform does not accept', async () => {
    const { rh } = clientOf('video', 'PROCESSING', 'FAILED');
    const upload = rh.assets.upload(file, { groupId: '602', name: 'x' }).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    const error = await upload;
    expect(isInputError(error)).toBe(true);
    expect((error as Error).message).toBe('The platform did not accept asset 601: its check ended with FAILED.');
  });

  it('sends no file that is larger than any asset, and ends a stream that would be', async () => {
    const { rh, bodies } = clientOf('video', 'ACTIVE');
    const cancel = vi.fn<() => void>();
    const pull = (it: ReadableStreamDefaultController<Uint8Array>) => it.enqueue(new Uint8Array(2 ** 24));
    const stream = { data: new ReadableStream<Uint8Array>({ pull, cancel }), fileName: 'a.mp4' };
    const large = new File([new Uint8Array(50 * 2 ** 20 + 1)], 'b.mp4');
    const errors = await Promise.all(
      [stream, large].map((media) => failure(rh.assets.upload(media, { groupId: '602' }))),
    );
    expect(errors.map(({ message }) => message)).toEqual([
      'media: the stream has more than 50 MB. Allowed are at most 50 MB.',
      'media: "b.mp4" has 50.1 MB. Allowed are at most 50 MB.',
    ]);
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(bodies).toEqual([]);
  });

  it.each([
    ['image', 180_000],
    ['video', 300_000],
  ])('gives up on %s after %d ms', async (kind, limit) => {
    const { rh } = clientOf(kind, 'PROCESSING');
    const started = Date.now();
    const upload = rh.assets.upload(file, { groupId: '602' }).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(isTimeoutError(await upload)).toBe(true);
    expect(Date.now() - started).toBe(limit);
  });

  it('refuses what is neither picture, video nor sound, and stops when it is told to', async () => {
    await expect(clientOf('zip', 'ACTIVE').rh.assets.upload(file, { groupId: '602' })).rejects.toThrow(/of kind "zip"/);
    const abort = new AbortController();
    const upload = clientOf('audio', 'PROCESSING').rh.assets.upload(file, { groupId: '602', signal: abort.signal });
    setTimeout(() => abort.abort('enough'), 5000);
    const outcome = upload.catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await outcome).toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });
});
