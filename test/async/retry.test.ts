import { describe, expect, it, vi } from 'vitest';
import { retry } from '../../src/async/retry.js';
import { ConnectionError } from '../../src/errors/connection.js';
import { pauses } from '../support/hurry.js';
import { failure, watchedSignal } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

/** Fails with each of the given errors in turn, then succeeds. */
function failing(...errors: readonly unknown[]) {
  let attempts = 0;
  const attempt = async () => {
    const error = errors[attempts++];
    if (error !== undefined) throw error;
    return 'done';
  };
  return { attempt, attempts: () => attempts };
}

const usual = { retries: 2, shouldRetry: () => true, baseDelay: 100 };

describe('retry', () => {
  it('tries again until it succeeds, with pauses that double', async () => {
    const { attempt, attempts } = failing('a', 'b');
    expect(await retry(attempt, usual)).toBe('done');
    expect(attempts()).toBe(3);
    expect(pauses.map((pause, index) => pause >= 50 * 2 ** index && pause <= 100 * 2 ** index)).toEqual([true, true]);
  });

  it('gives up after so many retries, with the last failure', async () => {
    const { attempt, attempts } = failing('a', 'b', 'c', 'd');
    expect(await failure(retry(attempt, usual))).toBe('c');
    expect(attempts()).toBe(3);
  });

  it('says how often and how long it tried, on errors of the package', async () => {
    const { attempt } = failing(...Array.from({ length: 4 }, () => new ConnectionError('/a: no response')));
    const started = performance.now();
    const error = await failure<ConnectionError>(retry(attempt, usual));
    expect(error.elapsed).toBeLessThanOrEqual(Math.round(performance.now() - started));
    expect(error.message).toMatch(/^\/a: no response \(tried 3 times in \d+\.\d s\)$/);
    expect(error.attempts).toBe(3);
    expect(error.toJSON()).toMatchObject({ attempts: 3, elapsed: error.elapsed });
    const once = await failure<ConnectionError>(
      retry(() => Promise.reject(new ConnectionError('x')), { ...usual, retries: 0 }),
    );
    expect([once.message, once.attempts, once.elapsed]).toEqual(['x', undefined, undefined]);
  });

  it('does not repeat what would fail again', async () => {
    const { attempt, attempts } = failing('final');
    expect(await failure(retry(attempt, { ...usual, shouldRetry: () => false }))).toBe('final');
    expect([attempts(), pauses]).toEqual([1, []]);
  });

  it('does not count what is not to be counted', async () => {
    const full = Array.from({ length: 10 }, () => 'full');
    const { attempt, attempts } = failing(...full, 'a', 'b', 'c');
    const shouldRetry = (error: unknown) => (error === 'full' ? 'uncounted' : true);
    expect(await failure(retry(attempt, { ...usual, shouldRetry }))).toBe('c');
    expect(attempts()).toBe(13);
  });

  it('waits as long as the failure asks', async () => {
    const { attempt } = failing({ retryAfter: 9000 });
    await retry(attempt, usual);
    expect(pauses).toEqual([9000]);
  });

  it('ends with the signal while it pauses, and leaves no listener', async () => {
    const watched = watchedSignal();
    const { attempt, attempts } = failing({ retryAfter: 600_000 });
    const ended = failure(retry(attempt, { ...usual, signal: watched.signal }));
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    watched.abort('enough');
    expect(await ended).toBe('enough');
    expect([attempts(), watched.listeners()]).toEqual([1, 0]);
  });
});
