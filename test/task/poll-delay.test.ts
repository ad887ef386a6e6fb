import { describe, expect, it, vi } from 'vitest';
import { defaultTimeout, pollDelay } from '../../src/task/polling.js';

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

describe('defaultTimeout', () => {
  it('fits the medium', () => {
    const minutes = (['image', 'text', 'audio', '3d', 'video', 'file', undefined] as const).map(
      (output) => defaultTimeout(output) / 60_000,
    );
    expect(minutes).toEqual([10, 10, 20, 20, 30, 30, 30]);
  });
});
