import { beforeEach } from 'vitest';
import type * as delays from '../../src/async/delay.js';

type DelayModule = typeof delays;

/** The pauses that the client has made in this test, in milliseconds as it asked for them. */
export const pauses: number[] = [];

beforeEach(() => void pauses.splice(0));

/**
 * The delay module with pauses that pass a thousand times faster. Time limits of requests and waits stay as they are.
 *
 * @example
 * vi.mock('../../src/async/delay.js', async (original) => (await import('./hurry.js')).hurried(await original()));
 */
export function hurried(real: DelayModule): DelayModule {
  return {
    ...real,
    delay: (ms, signal) => {
      pauses.push(ms);
      return real.delay(ms / 1000, signal);
    },
  };
}
