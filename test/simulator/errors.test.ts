import { describe, expect, test } from 'vitest';
import { bench } from './fixtures.js';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);

describe('keys', () => {
  test('a missing header is refused by the gateway', async () => {
    const { sim, post } = bench();
    for (const path of [
      '/openapi/v2/test/image',
      '/openapi/v2/query',
      '/openapi/v2/price-preview/test/image',
      '/openapi/v2/media/upload/binary',
    ]) {
      expect(await post(path, {}, {})).toEqual({ code: 412, msg: 'TOKEN_INVALID', data: null });
    }
    const queue = await sim.fetch(`${sim.origin}/openapi/v2/queue/status`);
    expect((await queue.json()).code).toBe(412);
  });

  test('an unknown key is refused in the form of each endpoint', async () => {
    const { sim, post } = bench();
    const bad = { authorization: 'Bearer bad' };
    expect(await post('/openapi/v2/test/image', { prompt: 'fox' }, bad)).toMatchObject({
      taskId: '',
      errorCode: '1002',
    });
    expect(await post('/openapi/v2/query', {}, bad)).toMatchObject({ taskId: '', errorCode: '1002' });
    expect(await post('/openapi/v2/media/upload/binary', {}, bad)).toMatchObject({ code: 401, data: null });
    expect(await post('/task/openapi/status', { apiKey: 'bad', taskId: '1' })).toMatchObject({ code: 802 });
    expect(await post('/task/openapi/status', { taskId: '1' }, {})).toMatchObject({ code: 301 });
    expect(await post('/task/openapi/status', { taskId: '1' }, bad)).toMatchObject({ code: 802 });
    expect(await post('/uc/openapi/accountStatus', { apikey: 'bad' })).toMatchObject({ code: 802 });
    expect(await post('/uc/openapi/accountStatus', { apiKey: 'good' })).toMatchObject({ code: 1601 });
    const queue = await sim.fetch(`${sim.origin}/openapi/v2/queue/status`, { headers: bad });
    expect((await queue.json()).code).toBe(802);
    expect(sim.tasks).toEqual([]);
  });
});

describe('inputs', () => {
  test.each([
    [{}, 'prompt is missing; it is required'],
    [{ prompt: 7 }, 'prompt is 7; it must be of type string'],
    [{ prompt: '' }, 'prompt is ""; it must have at least 1 characters, not 0'],
    [{ prompt: 'a'.repeat(11) }, 'prompt is "aaaaaaaaaaa"; it must have at most 10 characters, not 11'],
    [{ prompt: 'fox', quality: 'best' }, 'quality is "best"; it must be one of "low", "high"'],
    [{ prompt: 'fox', n: 5 }, 'n is 5; it must be at most 4'],
    [{ prompt: 'fox', n: 1.5 }, 'n is 1.5; it must be of type integer'],
    [
      { prompt: 'fox', imageUrls: ['/tmp/a.png'] },
      'imageUrls[0] is "/tmp/a.png"; it must be an http(s), data: or asset: address or an uploaded name',
    ],
    [
      { prompt: 'fox', seed: 1 },
      'seed is not a known field; the fields are prompt, aspectRatio, quality, n and imageUrls',
    ],
    [{ prompt: 'fox', webhookUrl: 'ftp://a' }, 'webhookUrl is "ftp://a"; it must be an http(s) address'],
    [
      { quality: 'best', n: 5, webhookUrl: 'ftp://a' },
      'prompt is missing; it is required. quality is "best"; it must be one of "low", "high". ' +
        'n is 5; it must be at most 4. webhookUrl is "ftp://a"; it must be an http(s) address',
    ],
    [[], 'the body is not a JSON object'],
  ])('%j is refused', async (input, message) => {
    const { sim, submit } = bench();
    expect(await submit('test/image', input)).toMatchObject({
      taskId: '',
      status: '',
      errorCode: '1007',
      errorMessage: `Invalid parameters: ${message}`,
      results: null,
    });
    expect(sim.tasks).toEqual([]);
  });

  test('characters are counted as code points, and official extras are ignored', async () => {
    const { submit } = bench();
    expect((await submit('test/image', { prompt: '🦊'.repeat(10), appCode: 'x', apiKey: 'y' })).errorCode).toBe('');
  });

  test('broken JSON, other methods and other paths are refused', async () => {
    const { sim, query } = bench();
    const call = async (path: string, init: RequestInit) =>
      sim.fetch(sim.origin + path, { headers: { authorization: 'Bearer good' }, ...init });
    expect(await (await call('/openapi/v2/test/image', { method: 'POST', body: '{"prompt"' })).json()).toMatchObject({
      errorCode: '1007',
    });
    expect(await (await call('/openapi/v2/test/image', { method: 'GET' })).json()).toMatchObject({ errorCode: '1009' });
    for (const path of ['/openapi/v2/test/none', '/constructor', '/openapi/v2/%E0%A4%A']) {
      const response = await call(path, { method: 'POST', body: '{}' });
      expect([response.status, await response.json()]).toEqual([404, { code: 404, msg: 'NOT_FOUND', data: null }]);
    }
    expect(await query('1900000000000000301')).toMatchObject({ taskId: '', status: '', errorCode: '1004' });
    expect(await query(undefined as never)).toMatchObject({ errorCode: '1007' });
  });

  test('v1 endpoints know what they do not know', async () => {
    const { post } = bench();
    const ask = (what: string, taskId: unknown) => post(`/task/openapi/${what}`, { apiKey: 'good', taskId });
    expect(await ask('status', 0)).toEqual({
      code: 301,
      msg: 'taskId must be positive',
      errorMessages: null,
      data: null,
    });
    expect(await ask('status', '19')).toEqual({
      code: 807,
      msg: 'APIKEY_TASK_NOT_FOUND',
      errorMessages: null,
      data: null,
    });
    expect(await ask('cancel', '19')).toEqual({ code: 423, msg: 'TASK_NOT_FOUNED', errorMessages: null, data: null });
  });
});

describe('uploads', () => {
  test('are stored under a name made of their content', async () => {
    const { sim, upload } = bench();
    const response = await upload(png, 'Cat.PNG');
    expect(response).toMatchObject({ code: 0, message: 'success', data: { type: 'image', size: '8' } });
    expect(response.data.fileName).toMatch(/^openapi\/[0-9a-f]{32}\.png$/);
    expect((await upload(png, 'other.png')).data.fileName).toBe(response.data.fileName);
    const stored = await sim.fetch(response.data.download_url);
    expect([stored.headers.get('content-type'), new Uint8Array(await stored.arrayBuffer())]).toEqual([
      'image/png',
      png,
    ]);
    expect((await sim.fetch(response.data.download_url.split('?')[0]!)).status).toBe(403);
    await sim.clock.advance(24 * 3_600_000);
    expect((await sim.fetch(response.data.download_url)).status).toBe(404);
  });

  test('get their type from the name, else from the content', async () => {
    const { upload } = bench();
    const type = async (bytes: Uint8Array<ArrayBuffer>, name: string) => (await upload(bytes, name)).data?.['type'];
    expect(await type(png, 'a.mp3')).toBe('audio');
    expect(await type(png, 'a')).toBe('image');
    expect(await type(new TextEncoder().encode('RIFF....WAVEfmt '), 'blob')).toBe('audio');
    expect(await type(new TextEncoder().encode('....ftypisom'), 'blob')).toBe('video');
    expect(await type(new TextEncoder().encode('PK\x03\x04'), 'a.bin')).toBe('zip');
    expect(await upload(new TextEncoder().encode('hello'), 'a.exe')).toMatchObject({ code: 1013 });
    expect(await upload(new Uint8Array(0), 'a.png')).toMatchObject({ code: 1013 });
  });

  test('are refused when too large or not multipart', async () => {
    const { upload, post } = bench({ maxUploadMB: 1 });
    expect(await upload(new Uint8Array(1024 * 1024), 'a.png')).toMatchObject({ code: 0 });
    expect(await upload(new Uint8Array(1024 * 1024 + 1), 'a.png')).toMatchObject({ code: 1008 });
    expect(await post('/openapi/v2/media/upload/binary', {})).toMatchObject({ code: 301 });
  });
});

const outcome = async (imageUrls: string[], prepare = bench()) => {
  const { taskId, errorCode, errorMessage } = await prepare.submit('test/image', { prompt: 'fox', imageUrls });
  if (taskId === '') return { refused: errorCode, errorMessage };
  await prepare.sim.clock.advance(10_000);
  const task = await prepare.query(taskId);
  return { status: task.status, errorCode: task.errorCode, errorMessage: task.errorMessage };
};

describe('media fields', () => {
  test('take uploads by address and by name, results, and addresses elsewhere', async () => {
    const prepared = bench();
    const { data } = await prepared.upload(png, 'a.png');
    const result = await prepared.finish('test/image', { prompt: 'fox' });
    for (const reference of [
      data.download_url,
      data.fileName,
      result.results[0]!.url,
      'https://example.com/a.png',
      'asset://a1',
      'data:image/png;base64,aaaa',
    ]) {
      expect(await outcome([reference], prepared)).toMatchObject({ status: 'SUCCESS' });
    }
  });

  test('fail the task when the file is gone or of another type', async () => {
    const prepared = bench();
    const audio = await prepared.upload(png, 'a.mp3');
    expect(await outcome([audio.data.download_url], prepared)).toMatchObject({
      status: 'FAILED',
      errorCode: '1013',
      errorMessage: expect.stringContaining('imageUrls[0] is a mp3 file; jpg, png can be used'),
    });
    expect(await outcome([`openapi/${'0'.repeat(32)}.png`], prepared)).toMatchObject({
      status: 'FAILED',
      errorCode: '1013',
    });
    const picture = await prepared.upload(png, 'a.png');
    await prepared.sim.clock.advance(24 * 3_600_000);
    expect(await outcome([picture.data.download_url], prepared)).toMatchObject({
      status: 'FAILED',
      errorCode: '1013',
    });
    expect(await outcome([picture.data.fileName], prepared)).toMatchObject({ status: 'SUCCESS' });
  });

  test('refuse what is too large', async () => {
    const prepared = bench();
    const { data } = await prepared.upload(new Uint8Array(1024 * 1024 + 1), 'a.jpeg');
    expect(await outcome([data.download_url], prepared)).toMatchObject({ refused: '1008' });
    expect(await outcome([`data:image/png;base64,${'a'.repeat(1_400_000)}`])).toMatchObject({ refused: '1008' });
    expect(await outcome([`data:,${'a'.repeat(1024 * 1024 + 1)}`])).toMatchObject({ refused: '1008' });
  });
});
