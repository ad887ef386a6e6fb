import { expect, it } from 'vitest';
import { RunningHub } from '../../src/index.js';

const TASKS = 10_000;
const RATE = 50;
const SECONDS = 4;

it('keeps 10,000 waiting tasks calm in requests and memory', async () => {
  let requests = 0;
  const rh = new RunningHub({
    apiKey: 'crowd',
    baseUrl: 'http://127.0.0.1:9',
    pollsPerSecond: RATE,
    fetch: async (_, init) => {
      requests++;
      const { taskId } = JSON.parse(init?.body as string) as { taskId: string };
      return Response.json({ taskId, status: 'RUNNING', errorCode: '' });
    },
  });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const controller = new AbortController();
  const waits = Array.from({ length: TASKS }, (_, index) =>
    rh.task(String(1_900_000_000_000_000_000n + BigInt(index))).result({ signal: controller.signal }),
  );
  const ended = Promise.allSettled(waits);
  const began = performance.now();
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
  const seconds = (performance.now() - began) / 1000;
  const during = process.memoryUsage().heapUsed;

  expect(requests).toBeGreaterThan(RATE);
  // One request may go at once, and the timer of the last second may be a little early.
  expect(requests).toBeLessThanOrEqual(RATE * (seconds + 1) + 1);
  const bytesPerTask = (during - before) / TASKS;
  console.log(
    `${TASKS} waiting tasks: ${requests} requests in ${seconds.toFixed(1)} s, ${Math.round(bytesPerTask)} bytes of heap each`,
  );
  expect(bytesPerTask).toBeLessThan(16_000);

  controller.abort();
  const settled = await ended;
  expect(settled.every(({ status }) => status === 'rejected')).toBe(true);
});
