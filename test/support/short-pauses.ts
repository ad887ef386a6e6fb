import { vi } from 'vitest';

/**
 * Stands in for `src/delay.ts` and makes pauses, but no time limits, a hundred times shorter. A test file says
 * `vi.mock('../../src/delay.js', () => import('../support/short-pauses.js'))`.
 */
const real = await vi.importActual<typeof import('../../src/delay.js')>('../../src/delay.js');

/** The pauses the code asked for, in milliseconds. */
export const pauses: number[] = [];

export const { backOff } = real;

export function delay(ms: number, signal?: AbortSignal): Promise<void> {
  pauses.push(ms);
  return real.delay(ms / 100, signal);
}
