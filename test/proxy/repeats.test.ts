import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestOf, Repeats } from '../../src/proxy/repeats.js';
import { failure } from '../support/watch.js';

const MINUTE = 60_000;
/** Half of what all responses may have together, in characters. */
const HALF = 12_500_000;

/** A memory whose responses are their own sizes, and how often something was run under a key. */
function memory() {
  const repeats = new Repeats<number>((size) => size);
  const runs = new Map<string, number>();
  const once = (key: string, response: number | Promise<number> = 1) =>
    repeats.once(key, async () => {
      runs.set(key, (runs.get(key) ?? 0) + 1);
      return response;
    });
  return { once, runs: (key: string) => runs.get(key) ?? 0 };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a request that comes again', () => {
  it('gets the response of the first one, also while that is under way', async () => {
    const { once, runs } = memory();
    let finish!: (response: number) => void;
    const first = once('a', new Promise((resolve) => (finish = resolve)));
    const second = once('a');
    finish(7);
    expect(await Promise.all([first, second, once('a')])).toEqual([7, 7, 7]);
    expect([await once('b', 8), runs('a'), runs('b')]).toEqual([8, 1, 1]);
  });

  it('is run again after ten minutes', async () => {
    const { once, runs } = memory();
    await once('a', 1);
    vi.advanceTimersByTime(10 * MINUTE - 1);
    expect([await once('a', 2), runs('a')]).toEqual([1, 1]);
    vi.advanceTimersByTime(1);
    expect([await once('a', 2), runs('a')]).toEqual([2, 2]);
    vi.advanceTimersByTime(10 * MINUTE - 1);
    expect([await once('a', 3), runs('a')]).toEqual([2, 2]);
  });

  it('gets the failure of the first one, which may have been paid', async () => {
    const { once, runs } = memory();
    const gone = new Error('gone');
    expect(await failure(once('a', Promise.reject(gone)))).toBe(gone);
    expect(await failure(once('a', 1))).toBe(gone);
    expect(runs('a')).toBe(1);
  });
});

describe('what is remembered', () => {
  it('is no more than ten thousand responses, the oldest forgotten first', async () => {
    const { once, runs } = memory();
    for (let index = 0; index < 10_000; index++) await once(`${index}`);
    await once('0');
    expect(runs('0')).toBe(1);
    await once('one more');
    await once('1');
    expect(runs('1')).toBe(1);
    await once('0');
    expect(runs('0')).toBe(2);
  });

  it('is no more than 50 MB, the oldest forgotten first, but never what was just paid', async () => {
    const { once, runs } = memory();
    await once('a', HALF);
    await once('b', HALF);
    await Promise.all([once('a'), once('b')]);
    expect([runs('a'), runs('b')]).toEqual([1, 1]);
    await once('c', 1);
    await Promise.all([once('b'), once('c')]);
    expect([runs('b'), runs('c')]).toEqual([1, 1]);
    await once('a', 1);
    expect(runs('a')).toBe(2);
  });

  it('forgets the size of what it forgets', async () => {
    const { once, runs } = memory();
    await once('a', HALF);
    vi.advanceTimersByTime(10 * MINUTE);
    await once('b', HALF);
    await once('c', HALF);
    await Promise.all([once('b'), once('c')]);
    expect([runs('b'), runs('c')]).toEqual([1, 1]);
  });

  it('does not count a response that comes when another is remembered in its place', async () => {
    const { once, runs } = memory();
    let finish!: (response: number) => void;
    const slow = once('a', new Promise((resolve) => (finish = resolve)));
    vi.advanceTimersByTime(10 * MINUTE);
    await once('a', 1);
    finish(2 * HALF);
    expect(await slow).toBe(2 * HALF);
    await once('b', 1);
    expect([await once('a', 3), runs('a')]).toEqual([1, 2]);
  });

  it('keeps a request that is under way, whatever its size will be', async () => {
    const { once, runs } = memory();
    let finish!: (response: number) => void;
    const slow = once('slow', new Promise((resolve) => (finish = resolve)));
    await once('a', 2 * HALF);
    await once('b', 1);
    void once('slow');
    expect(runs('slow')).toBe(1);
    await once('a', 1);
    expect(runs('a')).toBe(2);
    finish(1);
    expect(await slow).toBe(1);
  });
});

it('a digest tells texts apart, and where one ends', async () => {
  const digests = await Promise.all([
    digestOf('ab', 'c'),
    digestOf('a', 'bc'),
    digestOf('abc'),
    digestOf('ab', 'c', ''),
  ]);
  expect(new Set(digests).size).toBe(4);
  expect(await digestOf('ab', 'c')).toBe(digests[0]);
  expect(digests[0].split(',')).toHaveLength(32);
});
