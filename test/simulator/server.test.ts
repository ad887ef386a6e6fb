import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { manualClock, type ManualClock } from '../../src/simulator/index.js';
import { serveSimulator, type SimulatorServer, type SimulatorServerOptions } from '../../src/simulator/server.js';
import { listen } from '../support/loopback.js';
import { type PlatformResponse, models } from './fixtures.js';

const authorization = 'Bearer good';
let server: SimulatorServer<ManualClock>;

async function start(options: Partial<SimulatorServerOptions<ManualClock>> = {}): Promise<void> {
  server = await serveSimulator({ models, apiKeys: ['good'], clock: manualClock(), ...options });
}

async function post(path: string, body: unknown): Promise<PlatformResponse> {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { authorization },
    body: JSON.stringify(body),
  });
  return (await response.json()) as PlatformResponse;
}

afterEach(() => server.close());

describe('over HTTP', () => {
  test('a task runs from upload to download', async () => {
    await start();
    const form = new FormData();
    form.append('file', new File([Uint8Array.of(1, 2, 3)], 'a.png'));
    const uploaded = await fetch(`${server.url}/openapi/v2/media/upload/binary`, {
      method: 'POST',
      headers: { authorization },
      body: form,
    });
    const { data } = (await uploaded.json()) as PlatformResponse;
    expect(data.download_url).toMatch(new RegExp(`^${server.url}/files/openapi/`));
    expect((await (await fetch(data.download_url)).arrayBuffer()).byteLength).toBe(3);
    const { taskId } = await post('/openapi/v2/test/video', { prompt: 'fox', imageUrl: data.download_url });
    await server.simulator.clock.advance(60_000);
    const { results } = await post('/openapi/v2/query', { taskId });
    const part = await fetch(results[0]!.url, { headers: { range: 'bytes=4-11' } });
    expect([part.status, await part.text()]).toEqual([206, 'ftypisom']);
    const whole = await fetch(results[0]!.url);
    expect((await whole.arrayBuffer()).byteLength).toBe(Number(whole.headers.get('content-length')));
    const head = await fetch(results[0]!.url, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
  });

  test('names no time after which an idle connection ends', async () => {
    await start();
    const { headers } = await fetch(`${server.url}/openapi/v2/query`, { method: 'POST', headers: { authorization } });
    expect(headers.get('connection')).toBe('keep-alive');
    expect(headers.get('keep-alive')).toBeNull();
  });

  test('ordered connection failures are real ones', async () => {
    await start();
    server.simulator.fault({ type: 'network', on: 'submit', accepted: true });
    const lost = await post('/openapi/v2/test/image', { prompt: 'fox' }).catch((error: unknown) => error);
    expect(lost).toMatchObject({ message: 'fetch failed', cause: { code: 'UND_ERR_SOCKET' } });
    expect(server.simulator.tasks).toHaveLength(1);
    server.simulator.fault({ type: 'truncate', on: 'query', broken: true });
    await expect(post('/openapi/v2/query', { taskId: server.simulator.tasks[0]!.id })).rejects.toThrow('terminated');
    expect((await post('/openapi/v2/test/image', { prompt: 'fox' })).errorCode).toBe('');
  });

  test('a caller who hangs up ends the waiting', async () => {
    await start();
    server.simulator.fault({ type: 'delay', ms: Infinity });
    const caller = new AbortController();
    const call = fetch(`${server.url}/openapi/v2/queue/status`, { signal: caller.signal });
    while (server.simulator.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    caller.abort(new Error('timeout'));
    await expect(call).rejects.toThrow(/timeout/);
    expect((await post('/openapi/v2/test/image', { prompt: 'fox' })).errorCode).toBe('');
  });

  test('an upload that is refused unread does not disturb the connection', async () => {
    await start({ maxUploadMB: 1 });
    const form = new FormData();
    form.append('file', new File([new Uint8Array(8 * 1024 * 1024)], 'a.png'));
    const refused = await fetch(`${server.url}/openapi/v2/media/upload/binary`, {
      method: 'POST',
      headers: { authorization },
      body: form,
    });
    expect(await refused.json()).toMatchObject({ code: 1008 });
    expect((await post('/openapi/v2/test/image', { prompt: 'fox' })).errorCode).toBe('');
  });

  test('pages of other origins may call it', async () => {
    await start();
    const preflight = await fetch(`${server.url}/openapi/v2/query`, { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    // Without the name of the method a browser keeps the PUT of a LoRA to itself.
    const toBucket = await fetch(`${server.url}/lora/x`, { method: 'OPTIONS' });
    expect(toBucket.headers.get('access-control-allow-methods')?.split(', ')).toEqual(['GET', 'HEAD', 'POST', 'PUT']);
  });

  test('a request that fetch cannot express is dropped, and the server goes on', async () => {
    await start();
    const { port } = new URL(server.url);
    const error = await new Promise((resolve) => {
      request({ port, method: 'TRACE', path: '/' }).on('error', resolve).on('response', resolve).end();
    });
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    expect((await post('/openapi/v2/test/image', { prompt: 'fox' })).errorCode).toBe('');
  });
});

describe('the server', () => {
  test('closes at once, even with connections open and answers pending', async () => {
    await start();
    server.simulator.fault({ type: 'delay', ms: Infinity });
    const pending = post('/openapi/v2/query', {}).catch((error: unknown) => error);
    while (server.simulator.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const { port } = new URL(server.url);
    await server.close();
    expect(await pending).toBeInstanceOf(TypeError);
    // On a connection of its own: fetch may still try one of its kept ones, whose end it has not read yet.
    const error = await new Promise((resolve) => {
      request({ port, agent: false }).on('error', resolve).on('response', resolve).end();
    });
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('leaves no handle that keeps the process alive', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length;
    await start({ clock: undefined as never, deliver: async () => new Response(null) });
    await post('/openapi/v2/test/image', { prompt: 'fox', webhookUrl: 'https://example.com/hook' });
    await server.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const after = process.getActiveResourcesInfo();
    expect(after.filter((name) => name.startsWith('TCPServer')).length).toBe(0);
    expect(after.filter((name) => name.startsWith('TCP')).length).toBeLessThanOrEqual(before);
  });

  test('says when its port is taken', async () => {
    await start();
    const taken = await listen(() => {});
    const port = Number(new URL(taken.url).port);
    await expect(serveSimulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await taken.close();
  });

  test.each([
    ['port', { port: 'x' }, '"x". It must be a whole number from 0 to 65535'],
    ['port', { port: 65_536 }, '65536. It must be a whole number from 0 to 65535'],
    ['sockets', { sockets: 'yes' }, '"yes". It must be true or false'],
    ['host', { host: 5 }, '5. It must be text that is not empty'],
    ['prot', { prot: 80 }, 'A simulator has no option "prot". Allowed are apiKeys,'],
    ['clok', { clok: manualClock() }, 'reuseLoras, port, host, sockets.'],
    ['models[0]', { models: [5] }, '5. It must be an object'],
    ['options', 'localhost', 'It must be an object'],
  ])('refuses options that it cannot use, and listens to nobody then: %s of %j', async (field, options, words) => {
    await start();
    const listening = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;
    const before = listening();
    await expect(serveSimulator(options as SimulatorServerOptions)).rejects.toMatchObject({
      name: 'InputError',
      field,
      message: expect.stringContaining(words),
    });
    expect(listening()).toBe(before);
  });

  test('listens on IPv6 too, and can speak for another origin', async () => {
    await start({ host: '::1', origin: 'https://www.runninghub.ai' });
    expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await post('/openapi/v2/test/image', { prompt: 'fox' })).errorCode).toBe('');
    await server.simulator.clock.advance(60_000);
    expect(server.simulator.files[0]?.url).toMatch(/^https:\/\/www\.runninghub\.ai\/files\//);
  });
});
