import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pace, pollDelay, waitLimit } from '../../src/async/rate-limiter.js';
import { settle } from '../support/watch.js';

describe('pollDelay', () => {
  it('begins with about a second, grows, and stays under the ceiling of the medium', () => {
    for (const random of [0, 0.5, 0.999]) {
      vi.spyOn(Math, 'random').mockReturnValue(random);
      const jitter = 0.9 + random * 0.2;
      expect(pollDelay(0)).toBeCloseTo(1000 * jitter);
      expect(pollDelay(3)).toBeCloseTo(2197 * jitter);
      expect(pollDelay(10_000, 'image')).toBeCloseTo(5000 * jitter);
      expect(pollDelay(100, 'text')).toBeCloseTo(5000 * jitter);
      expect(pollDelay(100, 'video')).toBeCloseTo(10_000 * jitter);
      expect(pollDelay(100)).toBeCloseTo(10_000 * jitter);
    }
    vi.restoreAllMocks();
  });
});

describe('waitLimit', () => {
  it('fits the medium', () => {
    const minutes = (['image', 'text', 'audio', '3d', 'video', 'file', undefined] as const).map(
      (output) => waitLimit(output) / 60_000,
    );
    expect(minutes).toEqual([10, 10, 20, 20, 30, 30, 30]);
  });
});

describe('Pace', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('spreads turns evenly, and does not save them up', async () => {
    const pace = new Pace(10);
    const times: number[] = [];
    const started = Date.now();
    const turns = (count: number) =>
      Array.from({ length: count }, () => pace.turn().then(() => times.push(Date.now() - started)));
    void turns(4);
    await vi.advanceTimersByTimeAsync(1000);
    expect(times).toEqual([0, 100, 200, 300]);
    void turns(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(times.slice(4)).toEqual([1000, 1100]);
  });

  it('gives the turns of callers who went away to those who come', async () => {
    const pace = new Pace(10);
    const controller = new AbortController();
    const crowd = Array.from({ length: 1000 }, () => settle(pace.turn(controller.signal)));
    await vi.advanceTimersByTimeAsync(50);
    controller.abort('enough');
    expect((await Promise.all(crowd)).filter((outcome) => 'error' in outcome)).toHaveLength(999);
    let reached = false;
    void pace.turn().then(() => (reached = true));
    await vi.advanceTimersByTimeAsync(100);
    expect(reached).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
