import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RunningHub } from '../../../src/index.js';
import { KEY } from '../../support/platform.js';

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

  it('replaces an old token, and refuses what cannot be signed', async () => {
    const twice = await rh.webhooks.sign(await rh.webhooks.sign(address, 'old'), secret);
    expect(new URL(twice).searchParams.getAll('rh-token')).toHaveLength(1);
    expect(await rh.webhooks.verify(twice, secret)).toBe(true);
    await expect(rh.webhooks.sign('/hooks', secret)).rejects.toThrow(/no address/);
    await expect(rh.webhooks.sign(address, '')).rejects.toThrow(/secret is empty/);
  });
});
