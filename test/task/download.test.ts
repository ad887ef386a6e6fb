import { createGzip, gzipSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import type { ClientOptions, DownloadOptions, Output } from '../../src/index.js';
import { temporaryFolder } from '../support/folder.js';
import { breakOff, hang, ID, raw, redirect, serve, type Step, success } from '../support/server.js';
import { failure } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const FILE = randomBytes(300_000);
const OTHER = randomBytes(300_000);
const CUT = 100_000;

/** An output whose file is answered by these steps, a folder to save it in, and what the server saw. */
async function outputFrom(steps: readonly Step[], options: ClientOptions = {}, result: object = {}) {
  const server = await serve(
    { query: [(response) => success({ url: `${server.url}/out.png`, ...result })(response)], '/out.png': steps },
    options,
  );
  const { outputs } = await server.rh.task(ID).result();
  return { ...server, output: outputs[0]!, files: () => server.of('/out.png'), folder: await temporaryFolder() };
}

/** Sends a part of a whole file, and breaks off. */
const breaks =
  (headers: object, bytes = FILE, at = CUT): Step =>
  (response) => {
    response.writeHead(200, { 'content-length': bytes.length, ...headers });
    breakOff(response, bytes.subarray(0, at));
  };
const part =
  (bytes: Uint8Array, headers: object): Step =>
  (response) =>
    void response.writeHead(206, { ...headers }).end(bytes);
const rest = (start: number, total: number | '*' = FILE.length) => ({
  'content-range': `bytes ${start}-${FILE.length - 1}/${total}`,
});
const TAG = { etag: '"v1"' };
const MODIFIED = 'Tue, 24 Nov 2020 10:00:00 GMT';
const DATE = { 'last-modified': MODIFIED, date: 'Tue, 24 Nov 2020 10:01:00 GMT' };

/** How each way of downloading fails. */
const failures = (output: Output, target: string, options: DownloadOptions = {}) =>
  Promise.all(
    [
      output.save(target, options),
      output.blob(options),
      output.stream(options).then((stream) => new Response(stream).text()),
    ].map(failure),
  );

describe('a download that is continued', () => {
  it('does not take more than the part that was announced, whatever comes after it', async () => {
    const stranger = Buffer.alloc(FILE.length - CUT, 7);
    const short = { 'content-range': `bytes ${CUT}-${CUT + 9}/${FILE.length}`, ...TAG };
    const steps = [breaks(TAG), part(stranger, short), part(FILE.subarray(CUT), { ...rest(CUT), ...TAG })];
    const { output, folder, files } = await outputFrom(steps);
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
    expect(files()).toHaveLength(3);
  });

  it.each<[string, object, string]>([
    ['tag', TAG, '"v1"'],
    ['date', DATE, DATE['last-modified']],
    ['tag rather than the date', { ...TAG, ...DATE }, '"v1"'],
    ['date when the tag is weak', { etag: 'W/"v1"', ...DATE }, DATE['last-modified']],
  ])('asks for the rest of the same file by its %s, unpacked', async (_, headers, validator) => {
    const second = part(FILE.subarray(CUT), { ...rest(CUT), ...headers });
    const { output, folder, files } = await outputFrom([breaks(headers), second]);
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
    expect(files()[0]!.headers).not.toHaveProperty('if-range');
    expect(files()[1]!.headers).toMatchObject({
      range: `bytes=${CUT}-`,
      'if-range': validator,
      'accept-encoding': expect.stringMatching(/^identity(, identity)?$/) as string,
    });
  });

  it.each<[string, Step]>([
    ['begins at a block before it', part(FILE.subarray(65_536), { ...TAG, ...rest(65_536) })],
    ['does not know the size', part(FILE.subarray(CUT), { ...TAG, ...rest(CUT, '*') })],
    ['is the whole', raw(FILE, 200, TAG)],
  ])('is right when the second response %s', async (_, second) => {
    const { output, folder, files } = await outputFrom([breaks(TAG), second]);
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
    expect(files()).toHaveLength(2);
  });

  it.each<[string, Step, object?]>([
    ['is of another version', part(OTHER.subarray(CUT), { etag: '"v2"', ...rest(CUT) })],
    ['is of another date', part(OTHER.subarray(CUT), { 'last-modified': 'x', ...rest(CUT) }), DATE],
    ['names no version', part(OTHER.subarray(CUT), rest(CUT))],
    [
      'names only the date where there was a tag',
      part(OTHER.subarray(CUT), { ...DATE, ...rest(CUT) }),
      { ...TAG, ...DATE },
    ],
    ['names only the tag where there was a date', part(OTHER.subarray(CUT), { ...TAG, ...rest(CUT) }), DATE],
    ['names no date where there was one', part(OTHER.subarray(CUT), rest(CUT)), DATE],
    [
      'is of the same date and has another weak tag',
      part(OTHER.subarray(CUT), { ...DATE, etag: 'W/"b"', ...rest(CUT) }),
      { ...DATE, etag: 'W/"a"' },
    ],
    [
      'is of the same date and has a tag where there was none',
      part(OTHER.subarray(CUT), { ...DATE, etag: '"b"', ...rest(CUT) }),
      DATE,
    ],
    ['is of another size', part(OTHER.subarray(CUT), { ...TAG, ...rest(CUT, FILE.length + 1) })],
    ['begins later', part(FILE.subarray(CUT + 1), { ...TAG, ...rest(CUT + 1) })],
    ['ends before it', part(FILE.subarray(0, 10), { ...TAG, 'content-range': `bytes 0-9/${FILE.length}` })],
    ['does not say where it begins', part(FILE, TAG)],
    ['is of several parts', part(FILE, { ...TAG, 'content-type': 'multipart/byteranges; boundary=x' })],
    ['cannot be', raw('', 416)],
  ])('begins again when the second response %s', async (_, second, first = TAG) => {
    const { output, folder, files } = await outputFrom([breaks(first), second, raw(FILE, 200, TAG)]);
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
    // On a busy machine the end of what arrived may be lost with the connection.
    const asked = files().map(({ headers }) => headers.range);
    expect(asked).toEqual([undefined, expect.stringMatching(/^bytes=\d+-$/), undefined]);
  });

  it.each<[string, Record<string, string>]>([
    ['nothing tells versions apart', {}],
    ['only a weak tag does', { etag: 'W/"v1"' }],
    ['only an unquoted tag does', { etag: 'v1' }],
    ['only a date of the same second does', { ...DATE, date: MODIFIED }],
    ['only a date of the same minute does', { ...DATE, date: 'Tue, 24 Nov 2020 10:00:59 GMT' }],
    ['only a date to come does', { ...DATE, date: 'Tue, 24 Nov 2020 09:00:00 GMT' }],
    ['only a date that is none does', { ...DATE, 'last-modified': 'yesterday' }],
  ])('begins again when %s', async (_, headers) => {
    const { output, folder, files } = await outputFrom([breaks(headers), raw(OTHER, 200, headers)]);
    expect(OTHER.equals(await readFile(await output.save(folder)))).toBe(true);
    expect(files().map((seen) => seen.headers.range)).toEqual([undefined, undefined]);
  });

  it('begins again when the first response was packed', async () => {
    const packed = gzipSync(FILE);
    const first = breaks({ ...TAG, 'content-encoding': 'gzip', 'content-length': packed.length }, packed);
    const { output, folder, files } = await outputFrom([first, raw(FILE, 200, TAG)]);
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
    expect(files()[1]!.headers).not.toHaveProperty('range');
  });

  it('begins again when only a date does, and the server tells no time', async () => {
    const first: Step = (response) => {
      response.sendDate = false;
      response.writeHead(200, { 'content-length': FILE.length, 'last-modified': MODIFIED });
      breakOff(response, FILE.subarray(0, CUT));
    };
    const { output, folder, files } = await outputFrom([first, raw(FILE)]);
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
    expect(files()[1]!.headers).not.toHaveProperty('range');
  });

  it('begins again when no response tells the size of the file', async () => {
    const first: Step = (response) => {
      response.writeHead(200, TAG);
      breakOff(response, FILE.subarray(0, CUT));
    };
    const some = part(FILE.subarray(CUT, CUT + 2), { ...TAG, 'content-range': `bytes ${CUT}-${CUT + 1}/*` });
    const { output, folder, files } = await outputFrom([first, some, raw(FILE, 200, TAG)]);
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
    // On a busy machine the end of what arrived may be lost with the connection.
    const asked = files().map(({ headers }) => headers.range);
    expect(asked).toEqual([undefined, expect.stringMatching(/^bytes=\d+-$/), undefined]);
  });

  it('goes on after a part that is cut short', async () => {
    const short = part(FILE.subarray(CUT, CUT + 50_000), {
      ...TAG,
      'content-range': `bytes ${CUT}-${CUT + 49_999}/${FILE.length}`,
    });
    const last = part(FILE.subarray(CUT + 50_000), { ...TAG, ...rest(CUT + 50_000) });
    const { output, folder } = await outputFrom([breaks(TAG), short, last]);
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
  });
});

describe('a response that is not what was asked for', () => {
  it('is a part of the file where the whole was asked for', async () => {
    const { output, folder, files } = await outputFrom([part(FILE.subarray(0, CUT), { ...TAG, ...rest(0) })]);
    for (const error of await failures(output, folder)) {
      expect(error).toMatchObject({ name: 'ConnectionError', status: 206 });
    }
    expect(files()).toHaveLength(5 + 4 + 4);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is shorter or longer than it says, where a fetch does not see to that', async () => {
    for (const length of [FILE.length + 1, FILE.length - 1]) {
      const response = () => new Response(FILE, { headers: { 'content-length': String(length) } });
      const { output, folder } = await withFetch(response);
      const error = await failure(output.save(folder));
      expect(error).toMatchObject({ name: 'ConnectionError' });
      expect(error.message).toContain(`broke off after ${FILE.length} of ${length} bytes`);
      expect(await readdir(folder)).toEqual([]);
    }
  });

  const page = '<!DOCTYPE html>\n<html><body>Please wait</body></html>';
  it.each<[string, string, string, string]>([
    ['a web page', page, 'png', 'a web page'],
    ['a web page after white space', `\n  ${page}`, 'mp4', 'a web page'],
    ['a report of the storage', '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>', 'png', 'a text'],
    ['a report of the platform', '{"code":404,"msg":"gone"}', 'mp3', 'a text'],
    ['a web page after a mark of its encoding', `\ufeff${page}`, 'png', 'a web page'],
    ['a web page after a mark and white space', `\ufeff\r\n ${page}`, 'glb', 'a web page'],
    ['a web page after much white space', `${'\n'.repeat(5000)}${page}`, 'png', 'a web page'],
    ['a web page with a drawing in it', '<html><svg></svg></html>', 'png', 'a web page'],
    ['a web page for a model', page, 'glb', 'a web page'],
    ['a web page for an archive', page, 'zip', 'a web page'],
  ])('is %s with a status that says all is well', async (_, body, outputType, what) => {
    const { output, folder, files } = await outputFrom([raw(body, 200)], {}, { outputType });
    for (const error of await failures(output, folder)) {
      expect(error).toMatchObject({ name: 'ServerError' });
      expect(error.message).toMatch(new RegExp(`^The output should be ${outputType}, and .* sent ${what} instead\\.$`));
    }
    expect(files()).toHaveLength(3);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<[string, Uint8Array]>([
    ['of 16 bits, the low ones first', Buffer.from(`\ufeff${page}`, 'utf16le')],
    ['of 16 bits, the high ones first', Buffer.from(`\ufeff${page}`, 'utf16le').swap16()],
  ])('is a web page in letters %s', async (_, body) => {
    const { output } = await outputFrom([raw(body)]);
    expect((await failure(output.blob())).message).toMatch(/ sent a web page instead\.$/);
  });

  it('is a web page that comes in small pieces', async () => {
    for (const pieces of [['\n', page], ['\ufeff', ' ', page], ['<', '!doctype html>'], ` ${page}`.split('')]) {
      const response = () =>
        new Response(Readable.toWeb(Readable.from(pieces.map((text) => Buffer.from(text)))) as never);
      const { output, folder } = await withFetch(response);
      for (const error of await failures(output, folder)) {
        expect(error).toMatchObject({
          name: 'ServerError',
          message: expect.stringContaining('sent a web page instead'),
        });
      }
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('is not a video whose first box is as long as the number of a letter', async () => {
    for (const size of [0x20, 0x3c, 0x7b]) {
      const body = Buffer.concat([Buffer.of(0, 0, 0, size), Buffer.from('ftypisom'), Buffer.alloc(size)]);
      const { output } = await outputFrom([raw(body)], {}, { outputType: 'mp4' });
      expect(body.equals(Buffer.from(await (await output.blob()).arrayBuffer()))).toBe(true);
    }
  });

  it.each([
    ['svg', '<?xml version="1.0"?><!DOCTYPE svg><svg/>'],
    ['svg', '<svg xmlns="x"/>'],
    ['gltf', '{"asset":{}}'],
    ['json', '{}'],
    ['txt', page],
    ['html', page],
    ['md', '<b>'],
  ])('is not a file of type %s that is text', async (outputType, body) => {
    const { output } = await outputFrom([raw(body)], {}, { outputType });
    expect(await (await output.blob()).text()).toBe(body);
  });

  it.each<[string, Step]>([
    ['empty', raw('', 200, { 'content-type': 'image/png' })],
    ['empty, with a status for that', raw('', 204)],
  ])('is %s', async (_, step) => {
    const { output, folder, files } = await outputFrom([step]);
    for (const error of await failures(output, folder)) {
      expect(error).toMatchObject({
        name: 'ServerError',
        message: expect.stringMatching(/^The output is empty: .* sent no bytes\.$/),
      });
    }
    expect(files()).toHaveLength(3);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('silence', () => {
  const stall: Step = (response) => void response.writeHead(200, TAG).write(FILE.subarray(0, CUT));

  it('before the response or in the body ends a download, with what is waited for', async () => {
    for (const [step, why] of [
      [hang, 'no response within 100 ms'],
      [stall, 'broke off, because no byte came for 100 ms'],
    ] as const) {
      const { output, folder, files } = await outputFrom([step], { requestTimeout: 100, maxRetries: 0 });
      for (const error of await failures(output, folder)) {
        expect(error).toMatchObject({ name: 'ConnectionError' });
        expect(error.message).toContain(why);
      }
      await vi.waitFor(() => expect(files().every(({ abandoned }) => abandoned)).toBe(true));
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('is no reason to give up: the download is continued', async () => {
    const second = part(FILE.subarray(CUT), { ...TAG, ...rest(CUT) });
    const { output, folder } = await outputFrom([stall, second], { requestTimeout: 150 });
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
  });

  it('of the reader is not the silence of the server', async () => {
    const { output } = await outputFrom([raw(FILE)], { requestTimeout: 100 });
    const reader = (await output.stream()).getReader();
    let size = (await reader.read()).value!.length;
    await new Promise((resolve) => setTimeout(resolve, 250));
    for (let step; !(step = await reader.read()).done;) size += step.value.length;
    expect(size).toBe(FILE.length);
  });
});

describe('a file that is too large', () => {
  it('is not taken, by what it says or by what comes', async () => {
    const endless: Step = (response) => Readable.from(repeat(Buffer.alloc(65_536, 1))).pipe(response.writeHead(200));
    const { output, folder, files } = await outputFrom([endless]);
    for (const error of await failures(output, folder, { maxSizeMB: 1 })) {
      expect(error).toMatchObject({ name: 'InputError', field: 'maxSizeMB' });
      expect(error.message).toContain('larger than 1 MB');
    }
    await vi.waitFor(() => expect(files().every(({ abandoned }) => abandoned)).toBe(true));
    expect(files()).toHaveLength(3);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is measured unpacked', async () => {
    const bomb: Step = (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      Readable.from(repeat(Buffer.alloc(1 << 20)))
        .pipe(createGzip())
        .pipe(response);
    };
    const { output } = await outputFrom([bomb]);
    expect(await failure(output.blob({ maxSizeMB: 8 }))).toMatchObject({ name: 'InputError', field: 'maxSizeMB' });
  });

  it.each([0, -1, NaN, '5', null])('cannot be told by the limit %j', async (maxSizeMB) => {
    const { output, files } = await outputFrom([raw(FILE)]);
    for (const error of await failures(output, 'never', { maxSizeMB: maxSizeMB as number })) {
      expect(error).toMatchObject({ name: 'InputError', field: 'maxSizeMB' });
    }
    expect(files()).toHaveLength(0);
  });
});

async function* repeat(chunk: Uint8Array) {
  for (;;) yield chunk;
}

/** An output whose file this function gives, at a public address unless it is told another. */
async function withFetch(
  respond: (address: string, init: RequestInit) => Response | Promise<Response>,
  url = 'https://files.example/out.png',
  options: ClientOptions = {},
): Promise<{ output: Output; folder: string; asked: string[] }> {
  const asked: string[] = [];
  const { rh } = await serve(
    {},
    {
      baseUrl: 'https://api.example',
      maxRetries: 0,
      fetch: async (input, init) => {
        const address = input as string;
        if (address.endsWith('/query')) {
          return Response.json({ taskId: ID, status: 'SUCCESS', results: [{ url }] });
        }
        asked.push(address);
        return respond(address, init!);
      },
      ...options,
    },
  );
  const { outputs } = await rh.task(ID).result();
  return { output: outputs[0]!, folder: await temporaryFolder(), asked };
}

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
    const { output, folder, asked } = await withFetch(() => new Response('secret'), url);
    for (const error of await failures(output, folder)) {
      expect(error).toMatchObject({ name: 'ServerError', message: expect.stringContaining('no http(s) address') });
      expect(error.message).not.toContain('password');
    }
    expect([asked, await readdir(folder)]).toEqual([[], []]);
  });

  it.each(['http://127.0.0.1/a', 'http://169.254.169.254/latest', 'http://minio:9000/a', 'http://[::1]/a'])(
    'is not on a private host such as %s, unless that is allowed',
    async (url) => {
      const { output, asked } = await withFetch(() => new Response('x'), url);
      const error = await failure(output.blob());
      expect(error).toMatchObject({ name: 'InputError', field: 'allowPrivateHosts' });
      expect(error.message).toContain(`The output is on ${new URL(url).host}, a private host.`);
      expect(asked).toEqual([]);
      const allowed = await withFetch(() => new Response('x'), url, { allowPrivateHosts: true });
      expect((await allowed.output.blob()).size).toBe(1);
    },
  );

  it('may be the host of the API, or any where the API is on a private host itself', async () => {
    const own = { baseUrl: 'http://10.0.0.1:8080/api', allowPrivateHosts: false };
    const local = { baseUrl: 'http://localhost:8080' };
    expect((await (await withFetch(() => new Response('x'), 'http://10.0.0.1:8080/a', own)).output.blob()).size).toBe(
      1,
    );
    expect((await (await withFetch(() => new Response('x'), 'http://10.0.0.2/a', local)).output.blob()).size).toBe(1);
    for (const url of ['http://10.0.0.1:9000/a', 'http://10.0.0.2/a']) {
      const { output } = await withFetch(() => new Response('x'), url, own);
      expect(await failure(output.blob())).toMatchObject({ field: 'allowPrivateHosts' });
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
    const { output, asked } = await withFetch(() => to(location));
    expect(await failure(output.blob())).toMatchObject(expected);
    expect(new Set(asked)).toEqual(new Set(['https://files.example/out.png']));
  });

  it.each([301, 302, 303, 307, 308])(
    'may lead to another public one (HTTP %d), also by a relative path',
    async (status) => {
      const { output, asked } = await withFetch((address, { redirect: mode }) => {
        expect(mode).toBe('manual');
        if (address.endsWith('/out.png')) return to('/next', status);
        return address.endsWith('/next') ? to('https://cdn.example/out', status) : new Response('a red fox');
      });
      expect(await (await output.blob()).text()).toBe('a red fox');
      expect(asked).toEqual(['https://files.example/out.png', 'https://files.example/next', 'https://cdn.example/out']);
    },
  );

  it('is judged by the last one where a fetch follows on its own', async () => {
    const cancel = vi.fn<() => void>();
    const followed = () => {
      const response = new Response(new ReadableStream({ cancel }));
      return Object.defineProperties(response, { redirected: { value: true }, url: { value: 'http://10.0.0.1/x' } });
    };
    const { output } = await withFetch(followed);
    expect(await failure(output.blob())).toMatchObject({ name: 'InputError', field: 'allowPrivateHosts' });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('is followed by the browser where redirects are not shown', async () => {
    const modes: unknown[] = [];
    const { output } = await withFetch((_, { redirect: mode }) => {
      modes.push(mode);
      if (mode === 'follow') return new Response('a red fox');
      return Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } });
    });
    expect(await (await output.blob()).text()).toBe('a red fox');
    expect(modes).toEqual(['manual', 'follow']);
  });

  it('does not take a redirect of a real server to a private host', async () => {
    const target = await serve({ '/secret': [raw('secret')] });
    const response: typeof fetch = (address, init) =>
      fetch((address as string).replace('https://files.example', gate.url), init);
    const gate = await serve({ '/out.png': [redirect(302, `${target.url}/secret`)] });
    const { output } = await withFetch(response);
    expect(await failure(output.blob())).toMatchObject({ name: 'InputError', field: 'allowPrivateHosts' });
    expect(target.seen).toEqual([]);
  });
});

describe('a fetch whose bodies are streams of Node', () => {
  const response = (body: Readable, status = 200) =>
    Object.defineProperty(new Response('', { status }), 'body', { value: body });

  it('may give its bytes without a view on them', async () => {
    const memory = FILE.buffer.slice(FILE.byteOffset, FILE.byteOffset + FILE.length);
    const { output } = await withFetch(() => response(Readable.from([memory])));
    expect(FILE.equals(Buffer.from(await (await output.blob()).arrayBuffer()))).toBe(true);
  });

  it('downloads to memory, to disk and as a stream', async () => {
    const { output, folder } = await withFetch(() => response(Readable.from([FILE.subarray(0, 9), FILE.subarray(9)])));
    expect(FILE.equals(Buffer.from(await (await output.blob()).arrayBuffer()))).toBe(true);
    expect(FILE.equals(await readFile(await output.save(join(folder, 'a.png'))))).toBe(true);
    expect(FILE.equals(Buffer.from(await new Response(await output.stream()).arrayBuffer()))).toBe(true);
  });

  it('has its streams ended when nobody reads on', async () => {
    const body = Readable.from(repeat(Buffer.alloc(1024)));
    const { output } = await withFetch(() => response(body));
    const reader = (await output.stream()).getReader();
    await reader.read();
    await reader.cancel();
    expect(body.destroyed).toBe(true);
    const refused = Readable.from(repeat(Buffer.alloc(1024)));
    await failure((await withFetch(() => response(refused, 404))).output.blob());
    expect(refused.destroyed).toBe(true);
  });

  it('fails in words when it gives text', async () => {
    const { output } = await withFetch(() => response(Readable.from(['text'])));
    expect((await failure(output.blob())).message).toContain('something else than bytes came');
  });
});
