import { describe, expect, it, vi } from 'vitest';
import { raw, redirect, serve } from '../support/server.js';
import { failure } from '../support/watch.js';
import { FILE, withFetch } from './downloads.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

describe('the address of an output', () => {
  it.each([
    'file:///etc/hostname',
    'data:text/plain,hello',
    'blob:https://files.example/1',
    'ftp://files.example/a.png',
    'javascript:alert(1)',
    'http://[bad',
    'http://user:password@files.example/a.png',
  ])('is of the web, not %s', async (url) => {
    const asked = vi.fn<() => Response>(() => new Response('secret'));
    const error = await failure(withFetch(asked, url));
    expect(error).toMatchObject({ name: 'InputError', field: 'output' });
    expect(error.message).toContain('no http(s) address');
    expect(error.message).not.toContain('password');
    expect(asked).not.toHaveBeenCalled();
  });

  it.each(['http://127.0.0.1/a', 'http://169.254.169.254/latest', 'http://minio:9000/a', 'http://[::1]/a'])(
    'is not on a private host such as %s, unless that is allowed',
    async (url) => {
      const { download, asked } = await withFetch(() => new Response('x'), url);
      const error = await failure(download.blob());
      expect(error).toMatchObject({ name: 'InputError', field: 'allowPrivateHosts' });
      expect(error.message).toContain(`The output is on ${new URL(url).host}, a private host.`);
      expect(asked).toEqual([]);
      const allowed = await withFetch(() => new Response('x'), url, { allowPrivateHosts: true });
      expect((await allowed.download.blob()).size).toBe(1);
    },
  );

  it('may be the host of the API, or any where the API is on a private host itself', async () => {
    const own = { baseUrl: 'http://10.0.0.1:8080/api', allowPrivateHosts: false };
    const local = { baseUrl: 'http://localhost:8080' };
    expect((await (await withFetch(() => new Response('x'), 'http://10.0.0.1:8080/a', own)).download.blob()).size).toBe(
      1,
    );
    expect((await (await withFetch(() => new Response('x'), 'http://10.0.0.2/a', local)).download.blob()).size).toBe(1);
    for (const url of ['http://10.0.0.1:9000/a', 'http://10.0.0.2/a']) {
      const { download } = await withFetch(() => new Response('x'), url, own);
      expect(await failure(download.blob())).toMatchObject({ field: 'allowPrivateHosts' });
    }
  });

  const to = (location: string, status = 302) => new Response(null, { status, headers: { location } });

  it.each<[string, string, object]>([
    ['a private host', 'http://127.0.0.2/secret', { name: 'InputError', field: 'allowPrivateHosts' }],
    ['a local file', 'file:///etc/hostname', { name: 'ServerError' }],
    ['data', 'data:text/plain,x', { name: 'ServerError' }],
    ['nothing', 'http://[bad', { name: 'ServerError' }],
    ['itself', '/out.png', { name: 'ServerError', message: 'files.example redirects without an end.' }],
  ])('does not lead to %s', async (_, location, expected) => {
    const { download, asked } = await withFetch(() => to(location));
    expect(await failure(download.blob())).toMatchObject(expected);
    expect(new Set(asked)).toEqual(new Set(['https://files.example/out.png']));
  });

  it.each([301, 302, 303, 307, 308])(
    'may lead to another public one (HTTP %d), also by a relative path',
    async (status) => {
      const { download, asked } = await withFetch((address, { redirect: mode }) => {
        expect(mode).toBe('manual');
        if (address.endsWith('/out.png')) return to('/next', status);
        return address.endsWith('/next') ? to('https://cdn.example/out', status) : new Response(FILE);
      });
      expect(FILE.equals(Buffer.from(await (await download.blob()).arrayBuffer()))).toBe(true);
      expect(asked).toEqual(['https://files.example/out.png', 'https://files.example/next', 'https://cdn.example/out']);
    },
  );

  it('is judged by the last one where a fetch follows on its own', async () => {
    const cancel = vi.fn<() => void>();
    const followed = () => {
      const response = new Response(new ReadableStream({ cancel }));
      return Object.defineProperties(response, { redirected: { value: true }, url: { value: 'http://10.0.0.1/x' } });
    };
    const { download } = await withFetch(followed);
    expect(await failure(download.blob())).toMatchObject({ name: 'InputError', field: 'allowPrivateHosts' });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('is followed by the browser where redirects are not shown', async () => {
    const modes: unknown[] = [];
    const { download } = await withFetch((_, { redirect: mode }) => {
      modes.push(mode);
      if (mode === 'follow') return new Response(FILE);
      return Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } });
    });
    expect(FILE.equals(Buffer.from(await (await download.blob()).arrayBuffer()))).toBe(true);
    expect(modes).toEqual(['manual', 'follow']);
  });

  it('does not take a redirect of a real server to a private host', async () => {
    const target = await serve({ '/secret': [raw('secret')] });
    const response: typeof fetch = (address, init) =>
      fetch((address as string).replace('https://files.example', gate.url), init);
    const gate = await serve({ '/out.png': [redirect(302, `${target.url}/secret`)] });
    const { download } = await withFetch(response);
    expect(await failure(download.blob())).toMatchObject({ name: 'InputError', field: 'allowPrivateHosts' });
    expect(target.seen).toEqual([]);
  });
});
