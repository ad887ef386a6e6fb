import { ConcurrencyLimiter } from './concurrency-limiter.js';
import { delay } from './delay.js';

/** Spreads requests, so that together they stay within a number per second. */
export class RateLimiter {
  readonly #interval: number;
  // One caller at a time waits for its turn. Had each a timer of its own, all that became due while the program was
  // held up would start together.
  readonly #queue = new ConcurrencyLimiter(1);
  #next = 0;

  constructor(perSecond: number) {
    this.#interval = 1000 / perSecond;
  }

  /** Resolves when it is the caller's turn, at least an interval after the turn before it really began. */
  async acquire(signal?: AbortSignal): Promise<void> {
    const release = await this.#queue.acquire(signal);
    try {
      // The monotonic clock: one that is set back would hold up every turn until it has caught up.
      const wait = this.#next - performance.now();
      if (wait > 0) await delay(wait, signal);
      this.#next = performance.now() + this.#interval;
    } finally {
      release();
    }
  }
}
