import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeduplicator } from '../../../src/index.js';

describe('createDeduplicator', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 0 }));
  afterEach(() => void vi.useRealTimers());

  it('lets a key pass once, until its time is over', () => {
    const seen = createDeduplicator({ ttl: 1000 });
    expect([seen.add('a'), seen.add('a'), seen.add('b')]).toEqual([true, false, true]);
    vi.setSystemTime(999);
    expect(seen.add('a')).toBe(false);
    vi.setSystemTime(1000);
    expect([seen.add('a'), seen.add('a')]).toEqual([true, false]);
  });

  it('is refused without options that are some', () => {
    expect(() => createDeduplicator(null as never)).toThrow(expect.objectContaining({ name: 'InputError' }) as Error);
  });

  it('forgets the oldest beyond its limit, and what it is told to forget', () => {
    const seen = createDeduplicator({ max: 2 });
    expect(['a', 'b', 'c'].map((key) => seen.add(key))).toEqual([true, true, true]);
    expect([seen.add('c'), seen.add('b'), seen.add('a')]).toEqual([false, false, true]);
    seen.delete('a');
    expect(seen.add('a')).toBe(true);
  });
});
