import { describe, expect, it, vi } from 'vitest';
import { type Logger, type NodeProgress, RunningHub } from '../../../src/index.js';
import { envelope, ok, raw, serve, type Step } from '../../support/server.js';
import { watchedSignal, watchProcess } from '../../support/watch.js';

const ID = '1900000000000000101';
const OUTPUTS = '/task/openapi/outputs';
const TOKEN = 'Rh-Comfy-Auth';
const ADDRESS = `wss://progress.example/ws?${TOKEN}=c0ffee`;
const running = envelope(804, 'APIKEY_TASK_IS_RUNNING', { netWssUrl: ADDRESS });
const over = ok([]);

/** A socket that plays messages once somebody listens, and then stays silent or ends. */
function socketOf(messages: readonly unknown[], end?: 'close' | 'error') {
  const made: Fake[] = [];
  class Fake extends EventTarget {
    closed = false;
    constructor(readonly url: string) {
      super();
      made.push(this);
      setTimeout(() => {
        for (const data of messages) this.dispatchEvent(new MessageEvent('message', { data }));
        if (end) this.dispatchEvent(new Event(end));
      });
    }
    close() {
      this.closed = true;
    }
  }
  return { WebSocket: Fake as unknown as typeof WebSocket, made };
}

const frame = (type: string, data: unknown) => JSON.stringify({ type, data });
const all = async (progress: AsyncIterable<NodeProgress>) => {
  const events: NodeProgress[] = [];
  for await (const event of progress) events.push(event);
  return events;
};

describe('rh.workflows.progress', () => {
  it('counts nodes and tells steps, and ends with the last node', async () => {
    const { rh } = await serve({ [OUTPUTS]: running });
    const { WebSocket, made } = socketOf([
      frame('status', {}),
      frame('execution_cached', { nodes: ['4', '5'] }),
      frame('executing', { node: '3' }),
      new Blob(['preview']),
      'not JSON',
      '[]',
      frame('progress', { node: '3', value: 5, max: '20' }),
      frame('progress', { value: 20, max: 20 }),
      frame('progress', {}),
      frame('executing', { node: '9' }),
      frame('executing', { node: null }),
      frame('executing', { node: 'late' }),
    ]);
    expect(await all(rh.workflows.progress(rh.task(ID), { WebSocket }))).toEqual([
      { finished: 2 },
      { nodeId: '3', finished: 2 },
      { nodeId: '3', value: 5, max: 20, finished: 2 },
      { nodeId: '3', value: 20, max: 20, finished: 2 },
      { nodeId: '9', finished: 3 },
      { finished: 4 },
    ]);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ url: ADDRESS, closed: true });
  });

  it.each(['execution_error', 'execution_interrupted', 'error'])(
    'ends with a message that says so: %s',
    async (type) => {
      const { rh, seen } = await serve({ [OUTPUTS]: running });
      const late = frame('executing', { node: 'late' });
      const { WebSocket, made } = socketOf([frame('executing', { node: '3' }), frame(type, { node_id: '3' }), late]);
      expect(await all(rh.workflows.progress(ID, { WebSocket }))).toEqual([{ nodeId: '3', finished: 0 }]);
      expect(made[0]).toMatchObject({ closed: true });
      expect(seen).toHaveLength(1);
    },
  );

  it('asks the task whether success is that of the whole run', async () => {
    const { rh, seen } = await serve({ [OUTPUTS]: [running, running, over] });
    const part = frame('execution_success', {});
    const messages = [part, frame('executing', { node: '3' }), part, frame('executing', { node: 'late' })];
    const { WebSocket } = socketOf(messages);
    expect(await all(rh.workflows.progress(ID, { WebSocket }))).toEqual([
      { nodeId: '3', finished: 0 },
      { finished: 1 },
    ]);
    expect(seen).toHaveLength(3);
  });

  it('counts every node at the end, also those that only say that they have made something', async () => {
    const { rh } = await serve({ [OUTPUTS]: [running, over] });
    const made = [frame('executed', { node: '9' }), frame('executed', {}), frame('execution_success', {})];
    const { WebSocket } = socketOf([frame('executing', { node: '3' }), ...made]);
    expect((await all(rh.workflows.progress(ID, { WebSocket }))).at(-1)).toEqual({ finished: 2 });
  });

  it.each(['close', 'error'] as const)('ends when the socket does, by its event %s', async (end) => {
    const { rh } = await serve({ [OUTPUTS]: running });
    const { WebSocket } = socketOf([frame('executing', { node: '3' })], end);
    expect(await all(rh.workflows.progress(ID, { WebSocket }))).toEqual([{ nodeId: '3', finished: 0 }]);
  });

  it('takes one listener of a signal, however many tasks it follows', async () => {
    const unheard = watchProcess();
    const { rh } = await serve({ [OUTPUTS]: running });
    const watched = watchedSignal();
    const { signal } = watched;
    const { WebSocket, made } = socketOf([frame('executing', { node: '3' })]);
    const followed = Array.from({ length: 30 }, () => all(rh.workflows.progress(ID, { WebSocket, signal })));
    while (made.length < 30) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(watched.most()).toBe(1);
    watched.abort();
    await Promise.all(followed);
    expect([watched.listeners(), unheard]).toEqual([0, []]);
  });

  it.each(['close', 'error'] as const)('ends quietly on %s, after what came before', async (end) => {
    const { rh } = await serve({ [OUTPUTS]: running });
    const { WebSocket, made } = socketOf([frame('executing', { node: '3' })], end);
    expect(await all(rh.workflows.progress(ID, { WebSocket }))).toEqual([{ nodeId: '3', finished: 0 }]);
    expect(made[0]!.closed).toBe(true);
  });

  it('waits while the task waits, and takes the global socket', async () => {
    const { rh, seen } = await serve({ [OUTPUTS]: [envelope(813, 'APIKEY_TASK_IS_QUEUED'), running] });
    vi.stubGlobal('WebSocket', socketOf([frame('executing', { node: null })]).WebSocket);
    expect(await all(rh.workflows.progress(ID))).toEqual([{ finished: 0 }]);
    expect(seen).toHaveLength(2);
  });

  it.each<[string, Step]>([
    ['has ended', over],
    ['failed', envelope(805, '')],
    ['is not known', envelope(807, '')],
    ['cannot be asked about', raw('<html>', 502)],
  ])('yields nothing when the task %s', async (_, response) => {
    const { rh } = await serve({ [OUTPUTS]: response });
    const { WebSocket, made } = socketOf([]);
    expect(await all(rh.workflows.progress(ID, { WebSocket }))).toEqual([]);
    expect(made).toHaveLength(0);
  });

  it('asks nothing where there is no socket, and survives one that cannot be made', async () => {
    const { rh, seen } = await serve({ [OUTPUTS]: running });
    vi.stubGlobal('WebSocket', undefined);
    expect(await all(rh.workflows.progress(ID))).toEqual([]);
    expect(seen).toHaveLength(0);
    const broken = vi.fn<() => never>(function refuse() {
      throw new SyntaxError('no such protocol');
    });
    expect(await all(rh.workflows.progress(ID, { WebSocket: broken as unknown as typeof WebSocket }))).toEqual([]);
    expect(broken).toHaveBeenCalledOnce();
  });

  it('notices during silence that the task is over', async () => {
    vi.useFakeTimers();
    try {
      const isRunning = { code: 804, msg: 'APIKEY_TASK_IS_RUNNING', data: { netWssUrl: ADDRESS } };
      const isOver = { code: 0, msg: 'success', data: [] };
      const responses = [isRunning, isRunning, isOver];
      const rh = new RunningHub({ apiKey: 'key', fetch: async () => Response.json(responses.shift()) });
      const { WebSocket, made } = socketOf([frame('executing', { node: '3' })]);
      const events = all(rh.workflows.progress(ID, { WebSocket }));
      await vi.advanceTimersByTimeAsync(59_000);
      expect(responses).toEqual([isOver]);
      expect(made[0]!.closed).toBe(false);
      await vi.advanceTimersByTimeAsync(2000);
      expect(await events).toEqual([{ nodeId: '3', finished: 0 }]);
      expect(made[0]!.closed).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends on abort, before and while it listens, and when the reader leaves', async () => {
    const { rh, seen } = await serve({ [OUTPUTS]: running });
    const silent = socketOf([]);
    expect(await all(rh.workflows.progress(ID, { WebSocket: silent.WebSocket, signal: AbortSignal.abort() }))).toEqual(
      [],
    );
    expect(seen).toHaveLength(0);
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 400);
    expect(await all(rh.workflows.progress(ID, { WebSocket: silent.WebSocket, signal: abort.signal }))).toEqual([]);
    expect(silent.made[0]!.closed).toBe(true);
    const busy = socketOf([frame('executing', { node: '3' }), frame('executing', { node: '4' })]);
    for await (const event of rh.workflows.progress(ID, { WebSocket: busy.WebSocket })) if (event.nodeId) break;
    expect(busy.made[0]!.closed).toBe(true);
  });

  it('drops the oldest messages when nobody reads', async () => {
    const { rh } = await serve({ [OUTPUTS]: running });
    const messages = Array.from({ length: 1500 }, (_, value) => frame('progress', { node: '3', value, max: 1500 }));
    const events = await all(rh.workflows.progress(ID, { WebSocket: socketOf(messages, 'close').WebSocket }));
    expect(events.map(({ value }) => value)).toEqual(Array.from({ length: 1000 }, (_, index) => index + 500));
  });

  it('never logs the address of the socket', async () => {
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const logger: Logger = { debug: log, warn: log };
    const { rh } = await serve({ [OUTPUTS]: running }, { logger });
    await all(rh.workflows.progress(ID, { WebSocket: socketOf([], 'error').WebSocket }));
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('c0ffee');
  });
});
