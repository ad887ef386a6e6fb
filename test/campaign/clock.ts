/** Time as the campaign counts it: it stands still while the machine is too busy to turn the loops of both sides. */

/** What is counted at a time, in milliseconds. */
const TICK = 25;

/** From this on a timer is a time limit rather than a pause. Longer than any pause of the client, in its own time. */
const LIMIT = 90_000;

export interface Clock {
  stop(): void;
}

/**
 * Makes this thread's timers run faster. Pauses pass in real time. Time limits pass by ticks, each of which needs a
 * round trip to the server's thread: whatever the server had sent before has then arrived, so that a limit is not over
 * because the machine is busy.
 *
 * @param haste How much faster timers run.
 * @param roundTrip Asks the thread of the server for a sign of life.
 */
export function startClock(haste: number, roundTrip: () => Promise<void>): Clock {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const limits = new Map<object, { ms: number; readonly run: () => void }>();
  const stopping = new AbortController();

  globalThis.setTimeout = ((run: () => void, ms = 0, ...given: unknown[]) => {
    // Only the runtime's own fetch gives arguments; its timers are none of the campaign's.
    if (given.length > 0) return set(run, ms, ...(given as []));
    if (ms < LIMIT) return set(run, ms / haste);
    const handle = {};
    limits.set(handle, { ms: ms / haste, run });
    return handle;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((handle: NodeJS.Timeout) => {
    if (!limits.delete(handle)) clear(handle);
  }) as typeof clearTimeout;

  const tick = () => {
    for (const [handle, limit] of limits) {
      limit.ms -= TICK;
      if (limit.ms > 0) continue;
      limits.delete(handle);
      limit.run();
    }
  };
  const turn = async () => {
    while (!stopping.signal.aborted) {
      await new Promise((resolve) => set(resolve, TICK));
      await roundTrip();
      tick();
    }
  };
  void turn();

  return {
    stop() {
      stopping.abort();
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    },
  };
}
