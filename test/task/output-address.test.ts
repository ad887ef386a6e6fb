import { describe, expect, it, vi } from 'vitest';
import type { Transport } from '../../src/http/transport.js';
import { fetchOutput, outputAddress } from '../../src/task/output-address.js';
import { failure } from '../support/watch.js';

const API = 'https://api.example';
const OUTPUT = 'https://files.example/out.png';

describe('the address of an output', () => {
  it.each([
    [OUTPUT, OUTPUT],
    ['http://files.example/out.png', 'http://files.example/out.png'],
    ['/out.png', `${API}/out.png`],
    ['//cdn.example/out.png', 'https://cdn.example/out.png'],
  ])('%s is %s', (address, href) => {
    expect(outputAddress(address, API).href).toBe(href);
  });

  it.each([
    'file:///etc/hostname',
    'data:text/plain,x',
    'httpx://files.example/',
    'xhttp://files.example/',
    'blob:https://files.example/1',
    'http://[bad',
    'https://user@files.example/',
    'https://:word@files.example/',
  ])('%s is refused, and not quoted', (address) => {
    expect(() => outputAddress(address, API)).toThrow(
      expect.objectContaining({
        name: 'ServerError',
        message: 'The output has no http(s) address without a user in it, so it is not downloaded.',
      }),
    );
  });
});

/** What is fetched, and how, when an address is answered like this. */
async function fetched(
  answer: (url: string, mode?: string) => Response,
  options: Partial<Transport> = {},
  first = OUTPUT,
) {
  const asked: [url: string, mode?: string | undefined][] = [];
  const transport = {
    baseUrl: API,
    fetch: async (url: string, init: RequestInit) => {
      asked.push([url, init.redirect]);
      return answer(url, init.redirect);
    },
    ...options,
  } as Transport;
  const outcome = fetchOutput(transport, new URL(first), { headers: { range: 'bytes=4-' } });
  return { outcome, asked };
}

const to = (location: string, status = 302, body: BodyInit | null = null) =>
  new Response(body, { status, headers: { location } });

describe('an output that is fetched', () => {
  it('is asked for once, with what the caller says', async () => {
    const answer = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => new Response('a red fox'));
    const transport = { baseUrl: API, fetch: answer } as unknown as Transport;
    const response = await fetchOutput(transport, new URL(OUTPUT), { headers: { range: 'bytes=4-' } });
    expect(await response.text()).toBe('a red fox');
    expect(answer.mock.calls).toEqual([[OUTPUT, { headers: { range: 'bytes=4-' }, redirect: 'manual' }]]);
  });

  it.each([301, 302, 303, 307, 308])(
    'is looked for where it went (HTTP %d), and nothing of the way is kept',
    async (status) => {
      const cancel = vi.fn<() => void>();
      const { outcome, asked } = await fetched((url) =>
        url === OUTPUT ? to('/there', status, new ReadableStream({ cancel })) : new Response('a red fox'),
      );
      expect(await (await outcome).text()).toBe('a red fox');
      expect(asked.map(([url]) => url)).toEqual([OUTPUT, 'https://files.example/there']);
      expect(cancel).toHaveBeenCalledTimes(1);
    },
  );

  it.each([200, 201, 300, 304, 305, 306, 404])('stays where HTTP %d is not a redirect', async (status) => {
    const { outcome, asked } = await fetched(() => to('/there', status));
    expect((await outcome).status).toBe(status);
    expect(asked).toHaveLength(1);
  });

  it('stays where a redirect leads nowhere', async () => {
    const { outcome, asked } = await fetched(() => new Response(null, { status: 302 }));
    expect((await outcome).status).toBe(302);
    expect(asked).toHaveLength(1);
  });

  it('is given up after twenty redirects', async () => {
    let hop = 0;
    const { outcome, asked } = await fetched(() => (++hop <= 20 ? to(`/${hop}`) : new Response('a red fox')));
    expect(await (await outcome).text()).toBe('a red fox');
    expect(asked).toHaveLength(21);
    const endless = await fetched(() => to('/again'));
    expect(await failure(endless.outcome)).toMatchObject({
      name: 'ServerError',
      message: 'files.example redirects without an end.',
    });
    expect(endless.asked).toHaveLength(21);
  });

  it('is asked for again by a browser, which shows no redirect and follows it', async () => {
    const opaque = () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    const { outcome, asked } = await fetched((_, mode) => (mode === 'follow' ? new Response('a red fox') : opaque()));
    expect(await (await outcome).text()).toBe('a red fox');
    expect(asked).toEqual([
      [OUTPUT, 'manual'],
      [OUTPUT, 'follow'],
    ]);
  });

  it('is judged by where a fetch that follows on its own came to', async () => {
    const followed = (url: string, redirected = true) =>
      Object.defineProperties(new Response('a red fox'), { redirected: { value: redirected }, url: { value: url } });
    const judged = async (url: string, redirected?: boolean) =>
      (await fetched(() => followed(url, redirected))).outcome;
    expect(await (await judged('https://cdn.example/a')).text()).toBe('a red fox');
    expect(await (await judged('')).text()).toBe('a red fox');
    expect(await (await judged('http://10.0.0.1/a', false)).text()).toBe('a red fox');
    expect(await failure(judged('http://10.0.0.1/a'))).toMatchObject({ name: 'InputError' });
    expect(await failure(judged('file:///etc/hostname'))).toMatchObject({ name: 'ServerError' });
  });
});

describe('a private host', () => {
  const PRIVATE = 'http://10.0.0.1:8080/out.png';
  const ok = () => new Response('a red fox');

  it('is not asked, and the refusal says how to allow it', async () => {
    const { outcome, asked } = await fetched(ok, {}, PRIVATE);
    expect(await failure(outcome)).toMatchObject({
      name: 'InputError',
      field: 'allowPrivateHosts',
      message:
        'The output is on 10.0.0.1:8080, a private host. Set `allowPrivateHosts` if outputs of yours are kept there.',
    });
    expect(asked).toEqual([]);
    const refused = await fetched(ok, { baseUrl: 'http://localhost:1', allowPrivateHosts: false }, PRIVATE);
    expect(await failure(refused.outcome)).toMatchObject({ name: 'InputError' });
  });

  it('may be asked when it is allowed, when the API is on one, or when it is the host of the API', async () => {
    for (const options of [
      { allowPrivateHosts: true },
      { baseUrl: 'http://localhost:1' },
      { baseUrl: 'http://10.0.0.1:8080', allowPrivateHosts: false },
    ]) {
      const { outcome, asked } = await fetched(ok, options, PRIVATE);
      expect((await outcome).ok).toBe(true);
      expect(asked).toHaveLength(1);
    }
  });

  it.each(['http://10.0.0.1:8080', 'http://localhost:1', API])(
    'is never asked for media because the API is at %s, nor when a redirect leads there',
    async (baseUrl) => {
      const asked = async (first: string, options: Partial<Transport> = {}) => {
        const sent: string[] = [];
        const answer = async (url: string) => (sent.push(url), url === PRIVATE ? ok() : to(PRIVATE));
        const transport = { baseUrl, fetch: answer, ...options } as unknown as Transport;
        return { outcome: fetchOutput(transport, new URL(first), {}, 'media'), sent };
      };
      for (const [first, allowPrivateHosts, before] of [
        [PRIVATE, undefined, []],
        [PRIVATE, false, []],
        [OUTPUT, undefined, [OUTPUT]],
      ] as const) {
        const { outcome, sent } = await asked(first, { allowPrivateHosts });
        expect(await failure(outcome)).toMatchObject({
          name: 'InputError',
          field: 'allowPrivateHosts',
          message:
            'The media is on 10.0.0.1:8080, a private host. ' +
            'Set `allowPrivateHosts` if what is uploaded may come from there.',
        });
        expect(sent).toEqual(before);
      }
      const { outcome, sent } = await asked(OUTPUT, { allowPrivateHosts: true });
      expect((await outcome).ok).toBe(true);
      expect(sent).toEqual([OUTPUT, PRIVATE]);
    },
  );

  it('is not the host of the API when it has another port', async () => {
    const { outcome } = await fetched(ok, { baseUrl: 'http://10.0.0.1', allowPrivateHosts: false }, PRIVATE);
    expect(await failure(outcome)).toMatchObject({ name: 'InputError' });
  });
});
