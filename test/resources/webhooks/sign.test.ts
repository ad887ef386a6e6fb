import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RunningHub } from '../../../src/index.js';
import { KEY } from '../../support/platform.js';
import { failure } from '../../support/watch.js';

const rh = new RunningHub({ apiKey: KEY });

describe('rh.webhooks.sign and verify', () => {
  const secret = 'a secret that nobody else knows';
  const address = 'https://example.com/hooks/tasks?user=7&tag=a%20b';

  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_750_000_000_000 }));
  afterEach(() => void vi.useRealTimers());

  it('accepts its own address behind a proxy, as a path, and with the query in another order', async () => {
    const signed = new URL(await rh.webhooks.sign(address, secret));
    expect(signed.searchParams.get('user')).toBe('7');
    expect(await rh.webhooks.verify(signed, secret)).toBe(true);
    expect(await rh.webhooks.verify(new Request(signed), secret)).toBe(true);
    expect(await rh.webhooks.verify(signed.href.replace('https://example.com', 'http://10.0.0.7:8080'), secret)).toBe(
      true,
    );
    expect(await rh.webhooks.verify(signed.pathname + signed.search, secret)).toBe(true);
    const turned = [...signed.searchParams].reverse();
    expect(await rh.webhooks.verify(`/hooks/tasks?${new URLSearchParams(turned)}`, secret)).toBe(true);
  });

  it('knows the address of a request in Express, also below a router', async () => {
    const signed = new URL(await rh.webhooks.sign(address, secret));
    const path = signed.pathname + signed.search;
    expect(await rh.webhooks.verify({ url: path }, secret)).toBe(true);
    expect(await rh.webhooks.verify({ originalUrl: path, url: path.replace('/hooks', '') }, secret)).toBe(true);
    expect(await rh.webhooks.verify({ originalUrl: path.replace('/hooks', ''), url: path }, secret)).toBe(false);
    for (const odd of [{}, null, undefined, 7, Symbol('/'), { url: 7 }, { url: {} }, { originalUrl: null }])
      expect(await rh.webhooks.verify(odd as unknown as { url: string }, secret)).toBe(false);
  });

  it('takes a secret in bytes of any kind, also in memory that threads share', async () => {
    const bytes = new TextEncoder().encode(secret);
    const memory = new SharedArrayBuffer(bytes.length);
    new Uint8Array(memory).set(bytes);
    const signed = await rh.webhooks.sign(address, secret);
    for (const same of [bytes, Buffer.from(secret), new Uint8Array(memory), memory as unknown as Uint8Array]) {
      expect(await rh.webhooks.verify(signed, same)).toBe(true);
      expect(await rh.webhooks.sign(address, same)).toBe(signed);
    }
    const short = new Uint8Array(new SharedArrayBuffer(15));
    expect(await failure(rh.webhooks.sign(address, short))).toMatchObject({ name: 'InputError', field: 'secret' });
  });

  it('takes no secret that is none', async () => {
    const signed = await rh.webhooks.sign(address, secret);
    for (const odd of ['', new Uint8Array(), undefined, null, 7, {}, ['secret']]) {
      const none = odd as string;
      expect(await failure(rh.webhooks.verify(signed, none))).toMatchObject({ name: 'InputError', field: 'secret' });
      expect(await failure(rh.webhooks.sign(address, none))).toMatchObject({ name: 'InputError', field: 'secret' });
    }
  });

  it.each(['/hooks', 'javascript:alert(1)', 'ftp://example.com/x', undefined, 7, 'x'.repeat(10_000)])(
    'signs no address that is none: %s',
    async (url) => {
      const error = await failure(rh.webhooks.sign(url as string, secret));
      expect(error).toMatchObject({ name: 'InputError', field: 'url' });
      expect(error.message.length).toBeLessThan(500);
    },
  );

  it('refuses another path, query, expiry, token or secret', async () => {
    const signed = await rh.webhooks.sign(address, secret);
    const changed = (change: (url: URL) => void) => {
      const url = new URL(signed);
      change(url);
      return rh.webhooks.verify(url, secret);
    };
    expect(await changed((url) => (url.pathname = '/hooks/other'))).toBe(false);
    expect(await changed((url) => url.searchParams.set('user', '8'))).toBe(false);
    expect(await changed((url) => url.searchParams.append('user', '8'))).toBe(false);
    expect(await changed((url) => url.searchParams.set('rh-expires', '9999999999'))).toBe(false);
    expect(await changed((url) => url.searchParams.set('rh-token', '0'.repeat(64)))).toBe(false);
    expect(await changed((url) => url.searchParams.delete('rh-token'))).toBe(false);
    expect(await rh.webhooks.verify(signed, `${secret}!`)).toBe(false);
    expect(await rh.webhooks.verify('http://[', secret)).toBe(false);
  });

  it('refuses an address that has expired', async () => {
    const signed = await rh.webhooks.sign(address, new TextEncoder().encode(secret), { expiresIn: 60_000 });
    vi.setSystemTime(Date.now() + 59_000);
    expect(await rh.webhooks.verify(signed, secret)).toBe(true);
    vi.setSystemTime(Date.now() + 2000);
    expect(await rh.webhooks.verify(signed, secret)).toBe(false);
  });

  it('is good for a week, rounded up to a second, unless it is told otherwise', async () => {
    const expiryOf = async (expiresIn?: number) =>
      Number(new URL(await rh.webhooks.sign(address, secret, { expiresIn })).searchParams.get('rh-expires'));
    expect(await expiryOf()).toBe(1_750_000_000 + 7 * 24 * 60 * 60);
    expect([await expiryOf(1000), await expiryOf(1001)]).toEqual([1_750_000_001, 1_750_000_002]);
    const signed = await rh.webhooks.sign(address, secret, { expiresIn: 1000 });
    vi.setSystemTime(1_750_000_001_000 - 1);
    expect(await rh.webhooks.verify(signed, secret)).toBe(true);
    vi.setSystemTime(1_750_000_001_000);
    expect(await rh.webhooks.verify(signed, secret)).toBe(false);
  });

  it('may be good for a century and no longer', async () => {
    const century = 100 * 365 * 24 * 60 * 60 * 1000;
    expect(await rh.webhooks.verify(await rh.webhooks.sign(address, secret, { expiresIn: century }), secret)).toBe(
      true,
    );
    const error = await failure(rh.webhooks.sign(address, secret, { expiresIn: century + 1 }));
    expect(error).toMatchObject({ name: 'InputError', field: 'expiresIn' });
  });

  it('keeps its form from one version to the next: addresses that were given out stay good', async () => {
    const token = 'c3840046ce17884411b78b3c78117b52090232b2be8da403617880ce6a67ddf9';
    expect(await rh.webhooks.sign(address, secret)).toBe(
      `https://example.com/hooks/tasks?user=7&tag=a+b&rh-expires=1750604800&rh-token=${token}`,
    );
  });

  it.each([
    ['a token with a digit more', /(rh-token=\w+)/, '$10'],
    ['a token with a digit less', /(rh-token=\w+)\w/, '$1'],
    ['a token in capitals', /rh-token=\w+/, (found: string) => found.replace(/[a-f]/g, (hex) => hex.toUpperCase())],
    ['an expiry with a sign', /rh-expires=/, 'rh-expires=%2B'],
    ['an expiry of thirteen digits', /rh-expires=/, 'rh-expires=000'],
    ['no expiry', /rh-expires=\d+&/, ''],
  ])('refuses %s', async (_, found, by) => {
    const changed = (await rh.webhooks.sign(address, secret)).replace(found, by as string);
    expect(await rh.webhooks.verify(changed, secret)).toBe(false);
  });

  it('replaces an old token, and refuses what cannot be signed', async () => {
    const twice = await rh.webhooks.sign(await rh.webhooks.sign(address, 'an old secret of long ago'), secret);
    expect(new URL(twice).searchParams.getAll('rh-token')).toHaveLength(1);
    expect(await rh.webhooks.verify(twice, secret)).toBe(true);
    await expect(rh.webhooks.sign('/hooks', secret)).rejects.toThrow(/no address/);
    await expect(rh.webhooks.sign(address, '')).rejects.toThrow(/secret is empty/);
  });
});
