import { onAbort } from './abort.js';

/**
 * Lets a limited number of tasks run at once, first come, first served. The limit falls when the platform says that the
 * account's queue is full, and grows again while tasks end.
 */
export class Lane {
  readonly #most: number;
  #limit: number;
  #running = 0;
  readonly #waiting = new Set<() => void>();

  constructor(most: number) {
    this.#most = most;
    this.#limit = most;
  }

  /** Waits for a place and returns the function that gives it back. */
  async enter(signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted();
    if (this.#running < Math.floor(this.#limit)) this.#running++;
    else {
      await new Promise<void>((resolve, reject) => {
        const go = () => {
          release();
          resolve();
        };
        this.#waiting.add(go);
        const release = onAbort(signal, () => {
          this.#waiting.delete(go);
          reject(signal!.reason);
        });
      });
    }
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#running--;
      this.#limit = Math.min(this.#most, this.#limit + 1 / this.#limit);
      this.#admit();
    };
  }

  /** The platform takes no more: as many as run now, without the one that was turned away, are enough. */
  full(): void {
    this.#limit = Math.max(1, Math.min(this.#limit, this.#running - 1));
  }

  #admit(): void {
    for (const go of this.#waiting) {
      if (this.#running >= Math.floor(this.#limit)) return;
      this.#running++;
      this.#waiting.delete(go);
      go();
    }
  }
}
