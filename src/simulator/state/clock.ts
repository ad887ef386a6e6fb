import { LONGEST_DELAY } from '../../async/deadline.js';
import { assertTypes } from '../../async/option-types.js';

/** As far from 1970 as a date can be, in milliseconds. */
const FARTHEST = 8.64e15;

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
   *
   * @throws InputError when it is no number from 0 up.
   */
  advance(milliseconds: number): Promise<void>;
}

/** The clock of the machine. */
export const realClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(milliseconds, LONGEST_DELAY));
    return () => clearTimeout(timer);
  },
};

/**
 * Makes a clock for tests: hours pass at once and only when the test says so.
 *
 * @param start Where it begins, in milliseconds since 1970.
 * @default 2026-01-01 UTC
 * @throws InputError when it is no time that a date can have.
 * @example
 * const sim = createSimulator({ clock: manualClock() });
 * // … submit a task …
 * await sim.clock.advance(60_000); // it has finished
 */
export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  assertTypes({ start }, { start: [isTime, 'a time in milliseconds since 1970', 'required'] });
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
      const isStep = (value: unknown) => typeof value === 'number' && value >= 0 && isTime(time + value);
      assertTypes({ milliseconds }, { milliseconds: [isStep, 'a number of milliseconds from 0 up', 'required'] });
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

function isTime(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= FARTHEST;
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
