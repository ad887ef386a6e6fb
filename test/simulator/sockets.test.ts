import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { RunningHub } from '../../src/index.js';
import { manualClock, sampleApps, sampleWorkflows, type SimulatorOptions } from '../../src/simulator/index.js';
import { serveSimulator, type SimulatorServer } from '../../src/simulator/server.js';

const [workflowId] = Object.keys(sampleWorkflows) as [string];
const [webappId] = Object.keys(sampleApps) as [string];
const apiKey = 'any';

let server: SimulatorServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(options: SimulatorOptions & { sockets?: boolean } = {}) {
  server = await serveSimulator({ durations: { queue: 0, image: 800 }, ...options });
  return server;
}

interface Created {
  readonly code: number;
  readonly data: { readonly taskId: string; readonly taskStatus: string; readonly netWssUrl: string | null };
}

async function post(path: string, body: object): Promise<Created> {
  const response = await fetch(server!.url + path, { method: 'POST', body: JSON.stringify({ apiKey, ...body }) });
  return (await response.json()) as Created;
}

/** The status with which a socket is refused; 0 when it is not. */
async function refusalOf(address: string): Promise<number> {
  const socket = new WebSocket(address);
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.on('open', () => resolve(0));
    socket.on('error', () => {});
  });
}

/** What is said to a request until the connection ends, or until a certain text. */
async function said(lines: readonly string[], until?: string): Promise<string> {
  const { port, hostname } = new URL(server!.url);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  socket.write(lines.join('\r\n'));
  let text = '';
  for await (const piece of socket) {
    text += String(piece);
    if (until && text.includes(until)) break;
  }
  socket.destroy();
  return text;
}

describe('sockets of a served simulator', () => {
  test('tell the client of this package how a workflow goes on, to its end', async () => {
    const clock = manualClock();
    // Four nodes of two seconds each; the third has twenty steps.
    const { url } = await serve({ clock, durations: { queue: 0, image: 8000 } });
    const rh = new RunningHub({ apiKey, baseUrl: url });
    const task = await rh.workflows.submit(workflowId);
    const seen: unknown[] = [];
    for await (const { nodeId, value, finished } of rh.workflows.progress(task, { WebSocket })) {
      seen.push([nodeId, value, finished]);
      await clock.advance(2000);
    }
    const steps = Array.from({ length: 20 }, (_, index) => ['3', index + 1, 2]);
    expect(seen).toEqual([
      ['4', undefined, 0],
      ['6', undefined, 1],
      ['3', undefined, 2],
      ...steps,
      ['9', undefined, 3],
      [undefined, undefined, 4],
    ]);
    expect((await task.result()).outputs).toHaveLength(1);
  });

  test('have addresses in the form of the platform, while a task runs and to none but its own', async () => {
    const { simulator } = await serve({ clock: manualClock(), durations: { queue: 1000, image: 8000 } });
    const queued = await post('/task/openapi/create', { workflowId });
    expect(queued.data).toMatchObject({ taskStatus: 'QUEUED', netWssUrl: null });
    const { taskId } = queued.data;
    expect(await post('/task/openapi/outputs', { taskId })).toMatchObject({ code: 813, data: null });
    await (simulator.clock as ReturnType<typeof manualClock>).advance(1000);
    const running = await post('/task/openapi/outputs', { taskId });
    expect(running.code).toBe(804);
    const address = new URL(running.data.netWssUrl!);
    expect(address.origin.replace('ws', 'http')).toBe(server!.url);
    expect([address.pathname, address.searchParams.get('workflowId')]).toEqual(['/ws/c_instance', workflowId]);
    expect(await refusalOf(address.href)).toBe(0);
    const altered = (name: string, value: string) => {
      const copy = new URL(address);
      if (name === 'path') copy.pathname = value;
      else copy.searchParams.set(name, value);
      return copy.href;
    };
    const others = [altered('clientId', 'x'), altered('Rh-Comfy-Auth', 'x'), altered('path', '/ws'), `${server!.url}/`];
    expect(await Promise.all(others.map(refusalOf))).toEqual([403, 403, 403, 403]);
  });

  test('are told of at once by a run that starts at once, of apps, too', async () => {
    const clock = manualClock();
    await serve({ clock });
    for (const [path, body] of [
      ['/task/openapi/create', { workflowId }],
      ['/task/openapi/ai-app/run', { webappId, nodeInfoList: [] }],
    ] as const) {
      const { data } = await post(path, body);
      expect(data).toMatchObject({ taskStatus: 'RUNNING', netWssUrl: expect.stringMatching(/^ws:/) });
      const socket = new WebSocket(data.netWssUrl!);
      const [message] = (await once(socket, 'message')) as [Buffer];
      expect(JSON.parse(String(message))).toMatchObject({ type: 'executing', data: { prompt_id: data.taskId } });
      const closed = once(socket, 'close') as Promise<[number]>;
      await clock.advance(1000);
      expect((await closed)[0]).toBe(1000);
    }
  });

  const websocket = ['Host: x', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
  const key = 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==';

  test.each(['//', 'http://', '//[', 'http://x:99999/'])('are refused at an address that is none: %s', async (path) => {
    await serve();
    const answer = await said([`GET ${path} HTTP/1.1`, ...websocket, key, '', '']);
    expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 400 Bad Request');
    expect((await post('/task/openapi/create', { workflowId })).code).toBe(0);
  });

  test.each([true, false])('are not what other protocols are offered for (sockets: %s)', async (sockets) => {
    await serve({ sockets });
    const body = JSON.stringify({ apiKey, workflowId });
    const request = (upgrade: string) => [
      'POST /task/openapi/create HTTP/1.1',
      'Host: x',
      'Connection: Upgrade, HTTP2-Settings',
      `Upgrade: ${upgrade}`,
      'HTTP2-Settings: AAMAAABk',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      '',
      body,
    ];
    const answer = await said(request('h2c'), '}}');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/"code":0,.*"taskId":"\d+"/);
  });

  test('end with the server', async () => {
    const served = await serve({ durations: { queue: 0, image: Infinity } });
    const { data } = await post('/task/openapi/create', { workflowId });
    const socket = new WebSocket(data.netWssUrl!);
    await once(socket, 'message');
    const closed = once(socket, 'close');
    server = undefined;
    await served.close();
    // 1006: without a word.
    expect((await closed)[0]).toBe(1006);
  });

  test('are none without the package, unless they were asked for', async () => {
    vi.doMock('ws', () => {
      throw new Error("Cannot find package 'ws'");
    });
    try {
      await serve();
      expect((await post('/task/openapi/create', { workflowId })).data.netWssUrl).toBeNull();
      await expect(serveSimulator({ sockets: true })).rejects.toMatchObject({
        name: 'InputError',
        field: 'sockets',
        message: expect.stringContaining('npm install --save-dev ws'),
      });
    } finally {
      vi.doUnmock('ws');
    }
  });

  test('are none when they are not wanted', async () => {
    await serve({ sockets: false });
    expect((await post('/task/openapi/create', { workflowId })).data).toMatchObject({
      taskStatus: 'RUNNING',
      netWssUrl: null,
    });
  });
});
