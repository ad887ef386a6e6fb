import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RateLimiter } from '../../src/async/rate-limiter.js';
import { settle } from '../support/watch.js';

describe('RateLimiter', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('spreads turns evenly, and does not save them up', async () => {
    const limiter = new RateLimiter(10);
    const times: number[] = [];
    const started = Date.now();
    const turns = (count: number) =>
      Array.from({ length: count }, () => limiter.acquire().then(() => times.push(Date.now() - started)));
    void turns(4);
    await vi.advanceTimersByTimeAsync(1000);
    expect(times).toEqual([0, 100, 200, 300]);
    void turns(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(times.slice(4)).toEqual([1000, 1100]);
  });

  it('does not make the first caller wait, not even for a timer', async () => {
    let reached = false;
    void new RateLimiter(10).acquire().then(() => (reached = true));
    expect(vi.getTimerCount()).toBe(0);
    for (let turns = 0; turns < 3; turns++) await Promise.resolve();
    expect(reached).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts one at a time after a stall of the program, in which many became due', async () => {
    const limiter = new RateLimiter(400);
    let started = 0;
    for (let count = 0; count < 2000; count++) void limiter.acquire().then(() => started++);
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toBe(1);
    // After a stall all timers that are overdue fire together.
    await vi.runOnlyPendingTimersAsync();
    expect(started).toBe(2);
  });

  it('measures the interval from when a turn really began', async () => {
    const limiter = new RateLimiter(10);
    const starts: number[] = [];
    let stalled = 0;
    const real = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => real() + stalled);
    const begun = real();
    const acquire = () => limiter.acquire().then(() => starts.push(real() + stalled - begun));
    void acquire();
    void acquire();
    void acquire();
    await vi.advanceTimersByTimeAsync(99);
    stalled = 5000;
    await vi.advanceTimersByTimeAsync(1);
    expect(starts).toEqual([0, 5100]);
    await vi.advanceTimersByTimeAsync(99);
    expect(starts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(starts).toEqual([0, 5100, 5200]);
    vi.restoreAllMocks();
  });

  it('gives the turns of callers who went away to those who come', async () => {
    const limiter = new RateLimiter(10);
    const controller = new AbortController();
    const crowd = Array.from({ length: 1000 }, () => settle(limiter.acquire(controller.signal)));
    await vi.advanceTimersByTimeAsync(50);
    controller.abort('enough');
    expect((await Promise.all(crowd)).filter((outcome) => 'error' in outcome)).toHaveLength(999);
    let reached = false;
    void limiter.acquire().then(() => (reached = true));
    await vi.advanceTimersByTimeAsync(100);
    expect(reached).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
