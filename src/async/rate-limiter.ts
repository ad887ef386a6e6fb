import { delay } from './delay.js';

/** Spreads requests, so that together they stay within a number per second. */
export class RateLimiter {
  readonly #interval: number;
  #next = 0;

  constructor(perSecond: number) {
    this.#interval = 1000 / perSecond;
  }

  /** Resolves when it is the caller's turn. */
  async acquire(signal?: AbortSignal): Promise<void> {
    // The monotonic clock: one that is set back would hold up every turn until it has caught up.
    const now = performance.now();
    const turn = Math.max(now, this.#next);
    this.#next = turn + this.#interval;
    if (turn <= now) return;
    try {
      await delay(turn - now, signal);
    } catch (error) {
      // A turn that nobody takes must not hold up those who come later.
      this.#next -= this.#interval;
      throw error;
    }
  }
}
