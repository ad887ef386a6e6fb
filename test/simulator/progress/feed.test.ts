import { describe, expect, test } from 'vitest';
import { manualClock } from '../../../src/simulator/index.js';
import { feed } from '../../../src/simulator/progress/feed.js';
import { TaskStore } from '../../../src/simulator/state/tasks.js';
import type { Failure, Graph } from '../../../src/simulator/state/task.js';

const GRAPH: Graph = {
  '9': { class_type: 'SaveImage', inputs: { images: ['3', 0] } },
  '3': { class_type: 'KSampler', inputs: { steps: 2, model: ['4', 0], positive: ['6', 0] } },
  '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'a' } },
  '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a', clip: ['4', 1] } },
};

/** A task of four nodes that share eight seconds, and what its listener heard. */
function listening({ failure, graph = GRAPH, image = 8000, concurrency = 1 }: Partial<Setting> = {}) {
  const clock = manualClock(0);
  const durations = { create: 0, queue: 0, image, video: 0, audio: 0, '3d': 0, text: 0, file: 0 };
  const tasks = new TaskStore({ clock, durations, concurrency, queueSize: 9, seed: 1 });
  const model = { id: 'workflow/1', output: 'image', schema: {} } as const;
  const add = () =>
    tasks.add({ model, input: {}, webhookUrl: undefined, cost: undefined, coins: undefined, graph, failure, v1: true });
  const heard: [number, string, unknown][] = [];
  const listen = (task = add()) => {
    const stop = feed(task, tasks, clock, {
      send(message) {
        const { type, data } = JSON.parse(message) as { type: string; data: Record<string, unknown> };
        expect(data['prompt_id']).toBe(task.id);
        heard.push([clock.now(), type, data['value'] ?? data['node'] ?? data['node_id'] ?? null]);
      },
      end: () => heard.push([clock.now(), 'end', null]),
    });
    return { task, stop };
  };
  return { clock, tasks, add, heard, listen };
}

interface Setting {
  readonly failure: Failure;
  readonly graph: Graph;
  readonly image: number;
  readonly concurrency: number;
}

describe('the progress of a task', () => {
  test('is told node by node, in the order in which they need each other', async () => {
    const { clock, heard, listen, add } = listening();
    add();
    listen();
    await clock.advance(20_000);
    expect(heard).toEqual([
      [8000, 'execution_start', null],
      [8000, 'execution_cached', null],
      [8000, 'executing', '4'],
      [10_000, 'executing', '6'],
      [12_000, 'executing', '3'],
      [13_000, 'progress', 1],
      [14_000, 'progress', 2],
      [14_000, 'executing', '9'],
      [16_000, 'executed', '9'],
      [16_000, 'execution_success', null],
      [16_000, 'executing', null],
      [16_000, 'end', null],
    ]);
  });

  test('begins for those who come late with the node that runs', async () => {
    const { clock, heard, listen, add } = listening();
    const task = add();
    await clock.advance(4500);
    listen(task);
    expect(heard).toEqual([[4500, 'executing', '3']]);
    await clock.advance(500);
    expect(heard.slice(1)).toEqual([[5000, 'progress', 1]]);
  });

  test('of a task that is over is none', async () => {
    const { clock, heard, listen, add } = listening();
    const task = add();
    await clock.advance(8000);
    listen(task);
    expect(heard).toEqual([[8000, 'end', null]]);
  });

  test('ends with the node that fails: the one that is named, or else the last', async () => {
    const endOf = async (failedReason?: Failure['failedReason']) => {
      const { clock, heard, listen } = listening({ failure: { code: '1000', message: 'broken', failedReason } });
      listen();
      await clock.advance(8000);
      return [...new Set(heard.map(([, type, node]) => (type === 'executing' ? node : type)))];
    };
    expect(await endOf()).toEqual(['4', '6', '3', 'progress', '9', 'execution_error', 'end']);
    expect(await endOf({ node_id: '6' })).toEqual(['4', '6', 'execution_error', 'end']);
    expect(await endOf({ node_id: '99' })).toContain('9');
  });

  test('of a task that is canceled or forgotten ends at once', async () => {
    const { clock, tasks, heard, listen } = listening();
    const { task } = listen();
    await clock.advance(1000);
    tasks.cancel(task);
    expect(heard.slice(-2)).toEqual([
      [1000, 'execution_interrupted', null],
      [1000, 'end', null],
    ]);
    listen();
    tasks.clear();
    expect(heard.at(-1)).toEqual([1000, 'end', null]);
  });

  test('of a task that moves up moves with it', async () => {
    const { clock, tasks, heard, listen, add } = listening();
    const first = add();
    listen();
    await clock.advance(1000);
    tasks.cancel(first);
    await clock.advance(1);
    expect(heard.slice(0, 1)).toEqual([[1000, 'execution_start', null]]);
  });

  test('stops when nobody listens any more', async () => {
    const { clock, heard, listen } = listening();
    const { stop } = listen();
    stop();
    await clock.advance(20_000);
    expect(heard).toEqual([[0, 'executing', '4']]);
  });

  test('of a task that runs for ever stays at its last node', async () => {
    const { clock, heard, listen } = listening({ image: Infinity });
    listen();
    await clock.advance(1_000_000);
    expect(heard.at(-1)).toEqual([4000, 'executed', '9']);
  });

  test('of a graph in a circle, or of none, is told, too', async () => {
    const circle = {
      '1': { class_type: 'A', inputs: { a: ['2', 0], steps: 0 } },
      '2': { class_type: 'B', inputs: { b: ['1', 0], steps: 1e9 } },
    };
    const { clock, heard, listen } = listening({ graph: circle });
    listen();
    await clock.advance(8000);
    expect(heard.filter(([, type]) => type === 'executing').map(([, , node]) => node)).toEqual(['2', '1', null]);
    expect(heard.filter(([, type]) => type === 'progress')).toHaveLength(100);
    const empty = listening({ graph: {} });
    empty.listen();
    await empty.clock.advance(8000);
    expect(empty.heard.at(-1)).toEqual([8000, 'end', null]);
  });
});
