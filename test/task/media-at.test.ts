import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ClientOptions, NotFoundError, RunningHub } from '../../src/index.js';
import { fileIn, PNG, stored } from '../media/files.js';
import { drop, html, redirect, serve, type Step, stores } from '../support/server.js';
import { failure } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const gives =
  (bytes: Uint8Array | string, headers: object = {}): Step =>
  (response) =>
    void response.writeHead(200, { ...headers }).end(bytes);

/** Bytes that are neither text nor of a format that is known. */
const SOUND = Buffer.from([1, 2, 3, 0, 5]);

/** A server that gives the media, too, which is on a private host. */
const serveMedia = (script: Parameters<typeof serve>[0], options: ClientOptions = {}) =>
  serve(script, { allowPrivateHosts: true, ...options });

/** Uploads what is behind a path of a server, which is the API's own, too. */
async function uploaded(path: string, steps: readonly Step[], options: ClientOptions = {}) {
  const server = await serveMedia({ upload: [stores()], [path.split('?', 1)[0]!]: steps }, options);
  const upload = await server.rh.upload(server.url + path);
  return { ...server, upload, file: await fileIn(server.of('upload')[0]!) };
}

/** A client whose files come from this function, and what it asked for. */
function clientOf(serveFile: (url: string) => Response, options: ClientOptions = {}) {
  const asked: string[] = [];
  const respond: typeof fetch = async (address) => {
    const url = address as string;
    asked.push(url);
    return serveFile(url);
  };
  return { asked, made: serve({}, { baseUrl: 'https://api.example', maxRetries: 0, fetch: respond, ...options }) };
}

const refusalOf = (rh: RunningHub, address: string) => failure(rh.upload(address));

describe('an upload of an http(s) address', () => {
  it('fetches the file without the key, and stores its bytes under its name', async () => {
    const { upload, file, of } = await uploaded('/pictures/the%20cat.png?size=2', [
      gives(PNG, { 'content-type': 'image/png' }),
    ]);
    expect(upload).toMatchObject({ url: stored(1), fileName: 'openapi/1.png', size: PNG.length });
    expect([file.name, file.type]).toEqual(['the%20cat.png', 'image/png']);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
    const [asked] = of('/pictures/the%20cat.png');
    expect([asked!.method, asked!.headers.authorization]).toEqual(['GET', undefined]);
  });

  it('keeps the type that the server told, where the bytes tell none', async () => {
    const { file } = await uploaded('/sound', [gives(SOUND, { 'content-type': 'audio/wave' })]);
    // Its extension alone would be told as audio/wav.
    expect([file.name, file.type]).toEqual(['sound.wav', 'audio/wave']);
  });

  it('takes a URL object, and ends of lines around an address', async () => {
    const { rh, url, of } = await serveMedia({ upload: [stores()], '/a.png': [gives(PNG)] });
    await rh.upload(new URL('/a.png', url));
    await rh.upload(` ${url}/a.png\n`);
    expect(of('/a.png')).toHaveLength(2);
  });

  it.each([
    ['/photo', {}, 'photo.png'],
    ['/image.php', {}, 'image.php.png'],
    ['/', {}, 'output.png'],
  ])('has the extension of its bytes where %s tells none', async (path, headers, name) => {
    expect((await uploaded(path, [gives(PNG, headers)])).file.name).toBe(name);
  });

  it('has the extension of its type where neither address nor bytes tell, and otherwise the name that it has', async () => {
    const typed = await uploaded('/sound', [gives(SOUND, { 'content-type': 'audio/x-wav' })]);
    expect(typed.file.name).toBe('sound.wav');
    const named = await uploaded('/motion.data', [gives(SOUND)]);
    expect(named.file.name).toBe('motion.data');
  });

  it('is fetched again after a passing failure', async () => {
    const { file, count } = await uploaded('/a.png', [drop, html(503), gives(PNG)]);
    expect([file.size, count('/a.png')]).toEqual([PNG.length, 3]);
  });

  it('is followed to where it leads, and has the name that was given', async () => {
    const { rh, url, of } = await serveMedia({
      upload: [stores()],
      '/a.png': [redirect(307, '/b.webp')],
      '/b.webp': [gives(PNG)],
    });
    await rh.upload(`${url}/a.png`);
    expect((await fileIn(of('upload')[0]!)).name).toBe('a.png');
  });

  it.each([404, 410, 403])('says that nothing is there when its host answers HTTP %s', async (status) => {
    const { rh, url, count } = await serveMedia({ upload: [stores()], '/a.png': [html(status)] });
    const error = await refusalOf(rh, `${url}/a.png`);
    expect(error.name).toBe('NotFoundError');
    expect(error.message).toBe(`The media is gone: ${new URL(url).host} answered HTTP ${status}.`);
    expect((error as NotFoundError).advice).toMatch(/^Check the address, .* kept for about a day\.$/);
    expect([count('/a.png'), count('upload')]).toEqual([1, 0]);
  });

  it.each([
    ['/a.png', '', 'The media is empty'],
    ['/a.png', '<!doctype html><p>Sign in', 'The media should be png, and '],
    ['/photo', '<!doctype html><p>Sign in', 'The media should be a file, and '],
    ['/clip.mp4', 'not found', 'The media should be mp4, and '],
  ])('is refused when %s gives %j', async (path, body, message) => {
    const { rh, url, count } = await serveMedia({ upload: [stores()], [path]: [gives(body)] });
    const error = await refusalOf(rh, url + path);
    expect([error.name, error.message.startsWith(message)]).toEqual(['ServerError', true]);
    expect(count('upload')).toBe(0);
  });

  it('is ended when it comes more slowly than any upload may go', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    onTestFinished(() => void vi.restoreAllMocks());
    let given = 0;
    const pull = (body: ReadableStreamDefaultController) => {
      given++;
      clock += 25_000;
      body.enqueue(SOUND);
    };
    const drip = () => new ReadableStream({ pull }, { highWaterMark: 0 });
    const { asked, made } = clientOf(() => new Response(drip()));
    const error = await refusalOf((await made).rh, 'https://files.example/a');
    expect(error.name).toBe('TimeoutError');
    expect(error.message).toMatch(
      /^The media comes too slowly: 15 bytes took more than 60000 ms \(`requestTimeout`\)\./,
    );
    expect([given, asked]).toEqual([3, ['https://files.example/a']]);
  });

  it('ends with the signal', async () => {
    const { rh, url } = await serveMedia({ '/a': [() => {}] });
    const stop = new AbortController();
    const pending = failure(rh.upload(`${url}/a`, { signal: stop.signal }));
    stop.abort(new Error('enough'));
    expect((await pending).message).toBe('enough');
  });
});

describe('a private host', () => {
  const PRIVATE = ['http://127.0.0.1/a.png', 'http://[::1]/a', 'http://169.254.169.254/latest', 'http://db.internal/a'];

  it('is not asked for media, also where the API is on one itself', async () => {
    for (const options of [{}, { baseUrl: 'http://10.1.1.1' }, { baseUrl: 'http://127.0.0.1' }]) {
      const { asked, made } = clientOf(() => new Response(PNG), options);
      const { rh } = await made;
      const errors = await Promise.all(PRIVATE.map((address) => refusalOf(rh, address)));
      for (const error of errors) {
        expect(error).toMatchObject({ name: 'InputError', field: 'allowPrivateHosts' });
        expect(error.message).toMatch(/^The media is on .*, a private host\. Set `allowPrivateHosts` if /);
      }
      expect(asked).toEqual([]);
    }
  });

  it('is not reached by a redirect', async () => {
    const { asked, made } = clientOf(() => Response.redirect('http://169.254.169.254/latest', 302));
    const { rh } = await made;
    expect(await refusalOf(rh, 'https://files.example/a.png')).toMatchObject({ field: 'allowPrivateHosts' });
    expect(asked).toEqual(['https://files.example/a.png']);
  });

  it('is not reached by a redirect to the host of the API', async () => {
    const baseUrl = 'http://127.0.0.1';
    const { asked, made } = clientOf(() => Response.redirect(PRIVATE[0]!, 302), { baseUrl });
    const { rh } = await made;
    expect(await refusalOf(rh, 'https://files.example/a.png')).toMatchObject({ field: 'allowPrivateHosts' });
    expect(asked).toEqual(['https://files.example/a.png']);
  });

  it('is asked when that is allowed', async () => {
    const { asked, made } = clientOf(() => new Response(null, { status: 404 }), { allowPrivateHosts: true });
    const { rh } = await made;
    expect((await refusalOf(rh, PRIVATE[3]!)).name).toBe('NotFoundError');
    expect(asked).toEqual([PRIVATE[3]]);
  });
});
