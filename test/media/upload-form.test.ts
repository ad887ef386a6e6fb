import { describe, expect, it } from 'vitest';
import { UPLOAD_PATH } from '../../src/http/endpoints.js';
import type { ApiRequest, Transport } from '../../src/http/transport.js';
import { slowLineTime, upload } from '../../src/media/upload.js';
import { failure, watchedSignal } from '../support/watch.js';

const STORED = { download_url: 'https://files.example/1.png', fileName: 'openapi/1.png', type: 'image' };

/** A transport that reads each upload and answers with a body. */
function answering(body: unknown) {
  const calls: { path: string; request: ApiRequest; sent: string }[] = [];
  const call = async (path: string, request: ApiRequest) => {
    // latin1, so that each byte is a letter.
    const chunks: Uint8Array[] = [];
    for await (const chunk of request.upload!.stream()) chunks.push(chunk);
    calls.push({ path, request, sent: Buffer.concat(chunks).toString('latin1') });
    return body;
  };
  return { transport: { call } as unknown as Transport, calls };
}

async function formOf(name: string, type = '') {
  const { transport, calls } = answering({ data: STORED });
  await upload(transport, { blob: new Blob(['the bytes'], { type }), name });
  return calls[0]!.sent;
}

describe('the form of an upload', () => {
  it('has one part with the file, its name and its type, between boundaries that its own type names', async () => {
    const { transport, calls } = answering({ data: STORED });
    await upload(transport, { blob: new Blob(['the bytes'], { type: 'image/png' }), name: 'cat.png' });
    const [{ path, request, sent }] = calls as [(typeof calls)[0]];
    expect(path).toBe(UPLOAD_PATH);
    const [, boundary] = /^multipart\/form-data; boundary=(file-[0-9a-z]+(?:-[0-9a-z]+){3})$/.exec(
      request.upload!.type,
    )!;
    expect(sent).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="cat.png"\r\n` +
        `Content-Type: image/png\r\n\r\nthe bytes\r\n--${boundary}--\r\n`,
    );
  });

  it('has another boundary each time', async () => {
    const [first, second] = [await formOf('a.png'), await formOf('a.png')].map((form) => form.split('\r\n')[0]);
    expect(first).not.toBe(second);
  });

  it('has a name in which nothing ends the header', async () => {
    expect(await formOf('a "b"\r\nc.png')).toContain('; filename="a %22b%22%0D%0Ac.png"\r\n');
  });

  it.each([
    ['image/webp', 'a.png', 'image/webp'],
    ['audio/webm;codecs=opus', 'a.webm', 'audio/webm;codecs=opus'],
    ['application/vnd.a+b.c-d', 'a.png', 'application/vnd.a+b.c-d'],
    ['', 'a.MP3', 'audio/mpeg'],
    ['image', 'a.mp3', 'audio/mpeg'],
    ['image/', 'a.mp3', 'audio/mpeg'],
    ['/png', 'a.mp3', 'audio/mpeg'],
    ['an image/png', 'a.mp3', 'audio/mpeg'],
    ['application/octet-stream', 'a.mov', 'video/quicktime'],
    ['', 'a.ts', 'video/mp2t'],
    ['', 'a.unheard', 'application/octet-stream'],
    ['', 'a', 'application/octet-stream'],
  ])('says that a file of the type %j, called %s, is %s', async (type, name, expected) => {
    expect(await formOf(name, type)).toContain(`\r\nContent-Type: ${expected}\r\n\r\n`);
  });

  it.each(['image/png\r\nx: y', 'image/\u00fc', 'im\u00e4ge/png'])('does not repeat %j in a header', async (type) => {
    const { transport, calls } = answering({ data: STORED });
    // A Blob of the runtime lowers its type and drops what is not ASCII; those of others may not.
    const blob = Object.defineProperty(new Blob(['x']), 'type', { value: type });
    await upload(transport, { blob, name: 'a.mp3' });
    expect(calls[0]!.sent).toContain('\r\nContent-Type: audio/mpeg\r\n\r\n');
  });
});

describe('an upload', () => {
  it('gets more time the larger the file is: a second for 50 kB', async () => {
    expect([0, 24, 25, 50_000, 5_000_000].map(slowLineTime)).toEqual([0, 0, 1, 1000, 100_000]);
    const { transport, calls } = answering({ data: STORED });
    await upload(transport, { blob: new Blob(['x'.repeat(500)]), name: 'a.png' });
    expect(calls[0]!.request.extraTime).toBe(10);
  });

  it('tells where the file is, and until when', async () => {
    const before = Date.now();
    const { transport } = answering({ data: STORED });
    const { expiresAt, ...rest } = await upload(transport, { blob: new Blob(['four']), name: 'a.png' });
    expect(rest).toEqual({ url: STORED.download_url, fileName: STORED.fileName, kind: 'image', size: 4 });
    expect(expiresAt.getTime() - 86_400_000).toBeGreaterThanOrEqual(before);
    expect(expiresAt.getTime() - 86_400_000).toBeLessThanOrEqual(Date.now());
  });

  it('tells no kind where the response has none', async () => {
    const { transport } = answering({ data: { ...STORED, type: null } });
    expect((await upload(transport, { blob: new Blob(['x']), name: 'a.png' })).kind).toBe('');
  });

  it.each<[string, unknown]>([
    ['no object', []],
    ['nothing', undefined],
    ['no data', { code: 0 }],
    ['data that is none', { data: 'https://files.example/1.png' }],
    ['no address', { data: { ...STORED, download_url: '' } }],
    ['no name', { data: { ...STORED, fileName: undefined } }],
  ])('is none when the response has %s', async (_, body) => {
    const { transport } = answering(body);
    expect(await failure(upload(transport, { blob: new Blob(['x']), name: 'a.png' }))).toMatchObject({
      name: 'ServerError',
      message: expect.stringContaining(`${UPLOAD_PATH}: the response names no file. Try again later`),
      endpoint: UPLOAD_PATH,
      ...(body !== undefined && { body }),
    });
  });

  it('hands on the signal and the progress', async () => {
    const steps: unknown[] = [];
    const watched = watchedSignal();
    const call = async (_: string, { upload: sent, signal }: ApiRequest) => {
      await sent!.stream().getReader().read();
      watched.abort('enough');
      throw signal!.reason;
    };
    const options = { signal: watched.signal, onProgress: (progress: object) => void steps.push(progress) };
    const ended = upload({ call } as unknown as Transport, { blob: new Blob(['four']), name: 'a.png' }, options);
    expect(await failure(ended)).toBe('enough');
    expect(watched.listeners()).toBe(0);
  });
});
