import { getEventListeners } from 'node:events';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ClientOptions, InputError, type UploadStore } from '../../src/index.js';
import { envelope, KEY, MODEL, serve, stores, success } from '../support/server.js';
import { failure } from '../support/watch.js';
import { PNG, png, stored } from './files.js';

const HOUR = 60 * 60 * 1000;
const start = (uploadStore: UploadStore, options: ClientOptions = {}) =>
  serve({ upload: stores(), submit: success() }, { uploadStore, ...options });

/** Sets the clock, of which everything else goes on, for one test. */
function later(ms: number) {
  const now = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now + ms);
  onTestFinished(() => clock.mockRestore());
}

describe('a client with an uploadStore', () => {
  it('sends a file once, whichever call needs it, and tells its progress all the same', async () => {
    const { rh, count, of } = await start(new Map<string, string>());
    const first = await rh.upload(PNG);
    const progress: object[] = [];
    const second = await rh.upload(new Blob([PNG]), { onProgress: (event) => void progress.push(event) });
    await rh.run(MODEL, { imageUrl: PNG });
    expect(second).toEqual(first);
    expect(second.expiresAt).toBeInstanceOf(Date);
    expect(progress).toEqual([{ loaded: PNG.length, total: PNG.length }]);
    expect(count('upload')).toBe(1);
    expect(of('submit')[0]!.body).toEqual({ imageUrl: stored(1) });
  });

  it('remembers for the next client of the same account and site, and for no other', async () => {
    const store = new Map<string, string>();
    const { rh, url } = await start(store);
    await rh.upload(PNG);
    const same = await start(store, { baseUrl: url });
    expect((await same.rh.upload(PNG)).url).toBe(stored(1));
    const others = [{ apiKey: 'another-key-of-another-account' }, { baseUrl: `${url}/other` }, { apiKey: null }];
    const sent: string[] = [];
    for (const options of others) {
      const other = await start(store, {
        baseUrl: url,
        ...options,
        fetch: async (to, init) => (sent.push(to as string), fetch(url + '/openapi/v2/media/upload/binary', init)),
      });
      await other.rh.upload(PNG);
    }
    expect(sent).toHaveLength(others.length);
    // Nothing is remembered where the account is not known.
    expect(store.size).toBe(others.length);
  });

  it('holds neither the key nor the content, under keys that tell nothing', async () => {
    const store = new Map<string, string>();
    const { rh } = await start(store);
    await rh.upload({ data: png(1), fileName: 'secret name.png' });
    const [[key, value]] = [...store] as [[string, string]];
    expect(key).toMatch(/^[\da-f]{64}$/);
    expect(Object.keys(JSON.parse(value) as object)).toEqual(['url', 'fileName', 'kind', 'size', 'expiresAt']);
    for (const text of [key, value]) expect(text).not.toMatch(new RegExp(`${KEY}|secret name`));
  });

  it('sends what differs in content, extension or type', async () => {
    const { rh, count } = await start(new Map<string, string>());
    for (const media of [
      { data: png(1), fileName: 'a.png' },
      { data: png(2), fileName: 'a.png' },
      { data: png(1), fileName: 'a.webp' },
      { data: new Blob([png(1)], { type: 'image/png' }), fileName: 'a.png' },
    ]) {
      await rh.upload(media);
    }
    await rh.upload({ data: png(1), fileName: 'another name.PNG' });
    expect(count('upload')).toBe(4);
  });

  it('sends a file again an hour before its upload expires', async () => {
    const { rh, count } = await start(new Map<string, string>());
    await rh.upload(PNG);
    later(22 * HOUR);
    await rh.upload(PNG);
    expect(count('upload')).toBe(1);
    later(24 * HOUR - HOUR + 1);
    await rh.upload(PNG);
    expect(count('upload')).toBe(2);
  });

  const kept = { url: 'https://files.example/kept.png', fileName: 'openapi/1.png', kind: 'image', size: PNG.length };
  const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 7],
    ['a promise of nothing', Promise.resolve(undefined)],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null as text', 'null'],
    ['text in an object', Object(JSON.stringify({ ...kept, expiresAt: inHours(20) }))],
    ['an address in a list', JSON.stringify({ ...kept, url: [kept.url], expiresAt: inHours(20) })],
    ['a date that is a number', JSON.stringify({ ...kept, expiresAt: Date.now() + 20 * HOUR })],
    ['another size', JSON.stringify({ ...kept, size: 1, expiresAt: inHours(20) })],
    ['no name', JSON.stringify({ ...kept, fileName: null, expiresAt: inHours(20) })],
    ['no kind', JSON.stringify({ ...kept, kind: 1, expiresAt: inHours(20) })],
    ['no address', JSON.stringify({ ...kept, url: 1, expiresAt: inHours(20) })],
    ['an address of another kind', JSON.stringify({ ...kept, url: 'file:///etc/passwd', expiresAt: inHours(20) })],
    ['what is no address', JSON.stringify({ ...kept, url: 'kept.png', expiresAt: inHours(20) })],
    ['an empty name', JSON.stringify({ ...kept, fileName: '', expiresAt: inHours(20) })],
    ['a blank name', JSON.stringify({ ...kept, fileName: ' ', expiresAt: inHours(20) })],
    ...['https://user:word@files.example/a', 'https://user@files.example/a', 'https://:word@files.example/a'].map(
      (url): [string, unknown] => ['an address with a user', JSON.stringify({ ...kept, url, expiresAt: inHours(20) })],
    ),
    ...[` ${kept.url}`, `${kept.url}\n`, 'https://files.example/a b.png'].map((url): [string, unknown] => [
      'an address with blanks',
      JSON.stringify({ ...kept, url, expiresAt: inHours(20) }),
    ]),
    ['no date', JSON.stringify(kept)],
    ['a date that is none', JSON.stringify({ ...kept, expiresAt: 'soon' })],
    ['a date that no upload has', JSON.stringify({ ...kept, expiresAt: inHours(30) })],
  ])('believes no store that gives %s', async (_, value) => {
    const set = vi.fn<UploadStore['set']>();
    const { rh, count } = await start({ get: () => value as never, set });
    expect((await rh.upload(PNG)).url).toBe(stored(1));
    expect([count('upload'), set.mock.calls.length]).toEqual([1, 1]);
  });

  it.each([1, 24])('takes an upload that works for %s hours more, at an http address as well', async (hours) => {
    later(0);
    const value = JSON.stringify({ ...kept, url: 'http://files.example/kept.png', expiresAt: inHours(hours) });
    const { rh, count } = await start({ get: () => value, set: () => {} });
    expect((await rh.upload(PNG)).url).toBe('http://files.example/kept.png');
    expect(count('upload')).toBe(0);
  });

  it.each([undefined, new Map<string, string>()])(
    'tells the progress of a new upload itself, and not once more as that of a stored one: %#',
    async (uploadStore) => {
      const { rh } = await serve({ upload: stores() }, { uploadStore });
      const ends: number[] = [];
      await rh.upload(PNG, { onProgress: ({ loaded, total }) => void (loaded === total && ends.push(loaded)) });
      // When the bytes were handed over, and when they were stored.
      expect(ends).toEqual([PNG.length, PNG.length]);
    },
  );

  it('says nothing of a store that there is none of', async () => {
    const warn = vi.fn<(line: string) => void>();
    const { rh, count } = await serve({ upload: stores() }, { logger: { warn } });
    await rh.upload(PNG);
    expect([count('upload'), warn.mock.calls]).toEqual([1, []]);
  });

  it('ends with the signal while the key is asked for, and leaves nothing at a signal that goes on', async () => {
    const [stop, goesOn] = [new AbortController(), new AbortController()];
    const apiKey = () => {
      setTimeout(() => stop.abort(new Error('enough')));
      return new Promise<never>(() => {});
    };
    const { rh } = await start(new Map<string, string>(), { apiKey });
    expect((await failure(rh.upload(PNG, { signal: stop.signal }))).message).toBe('enough');
    const other = await start(new Map<string, string>());
    await other.rh.upload(PNG, { signal: goesOn.signal });
    expect(getEventListeners(goesOn.signal, 'abort')).toEqual([]);
  });

  it('takes what a store gives that answers later', async () => {
    const { rh, count } = await start({
      get: async () => JSON.stringify({ ...kept, expiresAt: inHours(20) }),
      set: () => {},
    });
    expect((await rh.upload(PNG)).url).toBe(kept.url);
    expect(count('upload')).toBe(0);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('redis://user:hunter2@cache');
      },
      'failed',
    ],
    ['rejects', () => Promise.reject(new Error('no')), 'failed'],
    ['never answers', () => new Promise<never>(() => {}), 'gave no answer'],
  ])('goes on without a store that %s, and says so in the log', async (_, fail, why) => {
    const warn = vi.fn<(line: string) => void>();
    const { rh, count } = await start({ get: fail, set: fail }, { logger: { warn }, requestTimeout: 500 });
    expect((await rh.upload(PNG)).url).toBe(stored(1));
    expect(count('upload')).toBe(1);
    expect(warn.mock.calls).toEqual(
      ['get', 'set'].map((name) => [`uploadStore.${name} ${why}; the call goes on without it`]),
    );
  });

  it.each(['get', 'set'] as const)('throws what its %s calls a mistake of the program', async (name) => {
    const mistake = new InputError('`folder` is no folder.', { field: 'folder' });
    const fail = () => Promise.reject(mistake);
    const { rh } = await start({ get: () => null, set: () => {}, [name]: fail });
    expect(await failure(rh.upload(PNG))).toBe(mistake);
  });

  it('ends with the signal while a store is asked', async () => {
    const stop = new AbortController();
    const get = () => {
      stop.abort(new Error('enough'));
      return new Promise<never>(() => {});
    };
    const { rh, seen } = await start({ get, set: () => {} });
    expect((await failure(rh.upload(PNG, { signal: stop.signal }))).message).toBe('enough');
    expect(seen).toEqual([]);
  });

  it('stores nothing of an upload that fails', async () => {
    const store = new Map<string, string>();
    const { rh } = await serve({ upload: envelope(301, 'no') }, { uploadStore: store });
    expect((await failure(rh.upload(PNG))).name).toBe('InputError');
    expect(store.size).toBe(0);
  });

  it('lets the upload say what is wrong with a file that cannot be read', async () => {
    const blob = new Blob([PNG]);
    vi.spyOn(blob, 'slice').mockImplementation(() => {
      throw new Error('gone');
    });
    const store = new Map<string, string>();
    const { rh, count } = await start(store);
    await rh.upload({ data: blob, fileName: 'a.png' });
    expect([count('upload'), store.size]).toEqual([1, 0]);
  });

  it.each([null, 7, 'Map', {}, { get: () => null }, { get: 1, set: 2 }])('is not made with %j', async (uploadStore) => {
    const error = await failure(start(uploadStore as never));
    expect(error).toMatchObject({ name: 'InputError', field: 'uploadStore' });
  });
});
