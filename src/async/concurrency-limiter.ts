import { onAbort } from './abort.js';

/**
 * Lets a limited number of tasks run at once, first come, first served. The limit adapts as in congestion control: it
 * falls when the platform says that the account's queue is full, and grows by one for every round of tasks that end.
 */
export class ConcurrencyLimiter {
  readonly #max: number;
  #limit: number;
  #running = 0;
  readonly #waiting = new Set<() => void>();

  constructor(max: number) {
    this.#max = max;
    this.#limit = max;
  }

  /** Waits for a place and returns the function that gives it back. */
  async acquire(signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted();
    if (this.#running < Math.floor(this.#limit)) this.#running++;
    else await this.#wait(signal);
    let released = false;
    return () => {
      if (released) return;
      released = true;
      this.#running--;
      this.#limit = Math.min(this.#max, this.#limit + 1 / this.#limit);
      this.#admit();
    };
  }

  /** The platform takes no more: as many as run now, without the one that was turned away, are enough. */
  reduce(): void {
    this.#limit = Math.max(1, Math.min(this.#limit, this.#running - 1));
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const admit = () => {
        release();
        resolve();
      };
      this.#waiting.add(admit);
      const release = onAbort(signal, () => {
        this.#waiting.delete(admit);
        reject(signal!.reason);
      });
    });
  }

  #admit(): void {
    for (const admit of this.#waiting) {
      if (this.#running >= Math.floor(this.#limit)) return;
      this.#running++;
      this.#waiting.delete(admit);
      admit();
    }
  }
}
