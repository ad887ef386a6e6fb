import { afterEach, expect, it, vi } from 'vitest';
import { RunningHub } from '../../src/index.js';
import { createSimulator, type SimulatorOptions } from '../../src/simulator/index.js';

const MODEL = 'rhart-image-x-official/text-to-image';

afterEach(() => void vi.useRealTimers());

/** What code under test does: it runs a model, and nobody else holds the task. */
function start(options: SimulatorOptions = {}) {
  const simulator = createSimulator(options);
  const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
  return { simulator, running: rh.run(MODEL, { prompt: 'a red fox', outputFormat: 'png' }) };
}

it('a run of a task that takes no time is one submit and one query', async () => {
  const { simulator, running } = start({ durations: { create: 0, queue: 0, image: 0 } });
  expect((await running).outputs.map(({ kind }) => kind)).toEqual(['image']);
  expect(simulator.requests.map(({ path }) => path)).toEqual([`/openapi/v2/${MODEL}`, '/openapi/v2/query']);
});

it('a run ends under the timers of a test runner', async () => {
  vi.useFakeTimers();
  const { running } = start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await running).outputs.map(({ kind }) => kind)).toEqual(['image']);
});
