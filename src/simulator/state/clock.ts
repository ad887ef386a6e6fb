/** What the simulator takes for the time. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()` gives them. */
  now(): number;
  /** Calls back once after some milliseconds; the function it returns calls that off. */
  after(milliseconds: number, callback: () => unknown): () => void;
}

/** A clock that moves only when it is told to. */
export interface ManualClock extends Clock {
  /**
   * Moves the clock forward and makes the calls that fall due, in their order. The time has moved when this returns;
   * await it to wait for what the calls started as well, such as the delivery of a webhook.
   */
  advance(milliseconds: number): Promise<void>;
}

/** The clock of the machine. */
export const realClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * Makes a clock for tests: hours pass at once and only when the test says so.
 *
 * @param start Where it begins, in milliseconds since 1970.
 * @default 2026-01-01 UTC
 * @example
 * const sim = createSimulator({ clock: manualClock() });
 * // … submit a task …
 * await sim.clock.advance(60_000); // it has finished
 */
export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let time = start;
  let timers: { readonly due: number; readonly callback: () => unknown }[] = [];
  return {
    now: () => time,
    after(milliseconds, callback) {
      const timer = { due: time + milliseconds, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(milliseconds) {
      const end = time + milliseconds;
      const started: unknown[] = [];
      for (;;) {
        const next = timers.filter(({ due }) => due <= end).sort((one, other) => one.due - other.due)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        time = Math.max(time, next.due);
        started.push(next.callback());
      }
      time = end;
      await Promise.all(started);
    },
  };
}

/** Waits by a clock. Rejects with the signal's reason as soon as it is aborted; never ends for `Infinity`. */
export function sleep(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      cancel();
      reject(signal.reason);
    };
    const cancel =
      milliseconds === Infinity
        ? () => {}
        : clock.after(milliseconds, () => {
            signal.removeEventListener('abort', abort);
            resolve();
          });
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
