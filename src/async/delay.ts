import { onAbort } from './abort.js';
import { LONGEST_DELAY } from './deadline.js';

/**
 * Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts, and leaves nothing behind.
 */
export function delay(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => {
        release();
        resolve();
      },
      Math.min(ms, LONGEST_DELAY),
    );
    const release = onAbort(signal, () => {
      clearTimeout(timer);
      reject(signal!.reason);
    });
  });
}

/**
 * Waiting time before attempt `attempt + 1`: doubles from `base` up to `cap` milliseconds, with up to half of it
 * random.
 */
export function backOff(attempt: number, base = 1000, cap = 30_000): number {
  const full = Math.min(cap, base * 2 ** attempt);
  return full / 2 + (Math.random() * full) / 2;
}
