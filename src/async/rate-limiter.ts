import { delay } from './delay.js';
import type { OutputKind } from '../contract/model.js';

const MINUTE = 60_000;

/** How long to wait for a task by default, in milliseconds: the limits the platform's own clients use. */
export function waitLimit(output?: OutputKind): number {
  if (output === 'image' || output === 'text') return 10 * MINUTE;
  return output === 'audio' || output === '3d' ? 20 * MINUTE : 30 * MINUTE;
}

/** Pause before the next query, in milliseconds: short at first, growing to a ceiling that fits the medium, with jitter. */
export function pollDelay(polls: number, output?: OutputKind): number {
  const ceiling = output === 'image' || output === 'text' ? 5000 : 10_000;
  return Math.min(ceiling, 1000 * 1.3 ** polls) * (0.9 + Math.random() * 0.2);
}

/** Spreads the queries of many tasks, so that together they stay within a number of requests per second. */
export class Pace {
  readonly #gap: number;
  #next = 0;

  constructor(perSecond: number) {
    this.#gap = 1000 / perSecond;
  }

  /** Resolves when it is the caller's turn. */
  async turn(signal?: AbortSignal): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#gap;
    if (at <= now) return;
    try {
      await delay(at - now, signal);
    } catch (error) {
      // A turn that nobody takes must not hold up those who come later.
      this.#next -= this.#gap;
      throw error;
    }
  }
}
