import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeduplicator } from '../../../src/index.js';

describe('createDeduplicator', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 0 }));
  afterEach(() => void vi.useRealTimers());

  it('lets a key pass once, until its time is over', () => {
    const seen = createDeduplicator({ ttl: 1000 });
    expect([seen.add('a'), seen.add('a'), seen.add('b')]).toEqual([true, false, true]);
    vi.advanceTimersByTime(999);
    expect(seen.add('a')).toBe(false);
    vi.advanceTimersByTime(1);
    expect([seen.add('a'), seen.add('a')]).toEqual([true, false]);
  });

  it('remembers ten thousand keys for a day unless it is told otherwise', () => {
    const seen = createDeduplicator();
    for (let key = 0; key < 10_000; key++) expect(seen.add(`${key}`)).toBe(true);
    expect(seen.add('0')).toBe(false);
    expect([seen.add('one more'), seen.add('1'), seen.add('0')]).toEqual([true, false, true]);
    vi.advanceTimersByTime(86_400_000 - 1);
    expect(seen.add('one more')).toBe(false);
    vi.advanceTimersByTime(1);
    expect(seen.add('one more')).toBe(true);
  });

  it('forgets only what is older than its time', () => {
    const seen = createDeduplicator({ ttl: 1000 });
    seen.add('a');
    vi.advanceTimersByTime(500);
    seen.add('b');
    vi.advanceTimersByTime(700);
    expect([seen.add('c'), seen.add('b'), seen.add('a')]).toEqual([true, false, true]);
    const one = createDeduplicator({ max: 1, ttl: 1 });
    expect([one.add('a'), one.add('a'), one.add('b'), one.add('a')]).toEqual([true, false, true, true]);
  });

  it.each([
    ['an hour forward', 3_600_000],
    ['an hour back', -3_600_000],
    ['to 1970', -Date.UTC(2026, 0)],
  ])('does not mind when the time of day is set %s', (_, jump) => {
    vi.setSystemTime(Date.UTC(2026, 0));
    const seen = createDeduplicator({ ttl: 1000 });
    seen.add('a');
    vi.setSystemTime(Date.UTC(2026, 0) + jump);
    seen.add('b');
    expect([seen.add('a'), seen.add('b')]).toEqual([false, false]);
    vi.setSystemTime(Date.UTC(2026, 0));
    vi.advanceTimersByTime(1000);
    expect([seen.add('a'), seen.add('b')]).toEqual([true, true]);
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
