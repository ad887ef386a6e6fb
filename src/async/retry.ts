import { noteTries } from '../errors/base.js';
import { backOff, delay } from './delay.js';

/** When and how often something is tried again. */
export interface RetryOptions {
  /** Attempts after the first one. */
  readonly retries: number;
  /** Whether the failure may pass. `'uncounted'`: it will, and the attempt does not use up a retry. */
  readonly shouldRetry: (error: unknown) => boolean | 'uncounted';
  /** Pause before the second attempt, in milliseconds; it doubles with every further one. */
  readonly baseDelay: number;
  /** Ends the pauses; the attempts have to heed it themselves. */
  readonly signal?: AbortSignal | undefined;
  /** Told before each pause: why, how long in milliseconds, and which attempt comes then, from 2. */
  readonly onRetry?: ((error: unknown, pause: number, attempt: number) => void) | undefined;
}

/**
 * Tries until it succeeds, and pauses in between for at least as long as the failure's `retryAfter` asks.
 *
 * @param attempt Is told which one it is, from 1.
 */
export async function retry<T>(attempt: (count: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const { retries, shouldRetry, baseDelay, signal, onRetry } = options;
  const started = performance.now();
  for (let attempts = 0, counted = 0; ; attempts++) {
    try {
      return await attempt(attempts + 1);
    } catch (error) {
      const verdict = shouldRetry(error);
      if (verdict === false || (verdict === true && counted++ >= retries)) {
        noteTries(error, attempts + 1, performance.now() - started);
        throw error;
      }
      const pause = Math.max(backOff(attempts, baseDelay), retryAfterOf(error));
      onRetry?.(error, pause, attempts + 2);
      await delay(pause, signal);
    }
  }
}

/** Longest pause that a server can ask for, in milliseconds, as in the clients of other platforms. */
const LONGEST_PAUSE = 60_000;

/** How long to pause because the failure asks for it; never so long that nobody would believe it. */
export function retryAfterOf(error: unknown): number {
  return Math.min((error as { readonly retryAfter?: number } | undefined)?.retryAfter ?? 0, LONGEST_PAUSE);
}
